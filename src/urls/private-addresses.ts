import { placeUrls } from './place.ts'

const { place } = placeUrls
const { start: _, ...seeking } = place.seeking

/**
 * Addresses under a municipality's code that belong to one person: private links, what stands behind them, and forms. No
 * search engine reads or keeps them, and where somebody goes from there is not told where they came from.
 */
export const privateAddresses: readonly string[] = [
  place.applied,
  place.application,
  place.applicationChange,
  place.applicationWithdraw,
  place.afterCourse,
  place.questionnaire,
  place.questionnaireThanks,
  place.certificate,
  place.wrong,
  place.wrongSaid,
  ...Object.values(place.apply),
  ...Object.values(place.drafts),
  ...Object.values(seeking),
  ...Object.values(place.fellow),
].map(({ pattern }) => pattern)
