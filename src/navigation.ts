import { is, type Role } from '#platform/auth/actor.ts'
import type { Desk } from '#platform/desk.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

type Entry = [keyof ReturnType<typeof words>['nav'], string, Role[]]

/** Who finds what in the menu. The doors themselves are guarded by each slice. */
const entries: Entry[] = [
  ['mine', urls.mine.home(), ['supporter']],
  ['offers', urls.mine.offers(), ['supporter']],
  ['myCalendar', urls.mine.calendar(), ['supporter']],
  ['fellows', urls.mine.fellows(), ['supporter']],
  ['disclosure', urls.mine.disclosure(), ['supporter']],
  ['stories', urls.myStories.index(), ['supporter']],
  ['held', urls.mine.held(), ['supporter']],
  ['hosting', urls.hosting.home(), ['host']],
  ['trials', urls.hosting.trials(), ['host']],
  ['ask', urls.ask.start(), ['host']],
  ['going', urls.going.home(), ['follow_up_staff']],
  ['advice', urls.advice.index(), ['follow_up_staff']],
  ['attention', urls.attention(), ['coordinator']],
  ['requests', urls.requests.index(), ['coordinator']],
  ['schedules', urls.schedules.index(), ['coordinator']],
  ['matching', urls.matching.index(), ['coordinator']],
  ['visits', urls.visits.index(), ['coordinator']],
  ['calendar', urls.visits.calendar(), ['coordinator']],
  ['people', urls.people.index(), ['coordinator']],
  ['storiesToLookOver', urls.stories.index(), ['coordinator']],
  ['courses', urls.courses.index(), ['coordinator', 'officer']],
  ['organisations', urls.organisations.index(), ['coordinator', 'officer']],
  ['imports', urls.imports.index(), ['coordinator']],
  ['wishesAboutData', urls.people.wishesAboutData(), ['coordinator']],
  ['year', urls.year.show(), ['officer', 'coordinator']],
  ['planCheck', urls.planCheck(), ['officer', 'coordinator']],
  ['sheet', urls.sheet.show(), ['officer', 'coordinator']],
  ['menu', urls.menu.index(), ['officer', 'observer', 'operator']],
  ['advisers', urls.advisers.index(), ['officer', 'observer']],
  ['documents', urls.documents.index(), ['officer', 'coordinator', 'observer']],
  ['openData', urls.openData.index(), ['coordinator', 'officer']],
  ['contracts', urls.year.contracts(), ['officer', 'administrator']],
  ['portal', urls.portal.index(), ['coordinator', 'officer', 'host']],
  ['portalPages', urls.portal.pages(), ['administrator']],
  ['portalLook', urls.portal.look(), ['administrator']],
  ['settings', urls.settings.index(), ['officer', 'administrator']],
  ['areas', urls.areas.index(), ['officer', 'administrator', 'coordinator']],
  ['accounts', urls.accounts.index(), ['administrator']],
  ['audit', urls.audit(), ['administrator']],
  ['municipalities', urls.municipalities.index(), ['operator']],
  ['receivedDocuments', urls.receivedDocuments.index(), ['observer']],
  ['aggregate', urls.aggregate.show(), ['observer']],
]

export function navigationFor(desk: Desk, path: string) {
  const w = words(desk.language).nav
  return entries
    .filter(([, , roles]) => is(desk.actor, ...roles))
    .map(([key, href]) => ({ href, label: w[key], current: path === href }))
}
