import { administrationUrls } from './urls/administration.ts'
import { dispatchUrls } from './urls/dispatch.ts'
import { followupUrls } from './urls/followup.ts'
import { matchingUrls } from './urls/matching.ts'
import { mineUrls } from './urls/mine.ts'
import { peopleUrls } from './urls/people.ts'
import { placeUrls } from './urls/place.ts'
import { plansUrls } from './urls/plans.ts'
import { portalUrls } from './urls/portal.ts'
import { siteUrls } from './urls/site.ts'
import { storiesUrls } from './urls/stories.ts'
import { trainingUrls } from './urls/training.ts'

/** Every address of the application. No file outside of `urls/` contains one. */
export const urls = {
  ...siteUrls,
  ...placeUrls,
  ...trainingUrls,
  ...mineUrls,
  ...storiesUrls,
  ...peopleUrls,
  ...dispatchUrls,
  ...matchingUrls,
  ...followupUrls,
  ...plansUrls,
  ...administrationUrls,
  ...portalUrls,
} as const

export { privateAddresses } from './urls/private-addresses.ts'
