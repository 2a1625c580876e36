import type { Role } from '#platform/auth/actor.ts'
import { urls } from './urls.ts'
import type { words } from './words.ts'

type Words = ReturnType<typeof words>
export type Entry = [keyof Words['nav'], string, Role[]]
export type Section = [keyof Words['sections'] | 'alone', Entry[]]

/** Who finds what in the menu, gathered by what one does. The doors themselves are guarded by each slice. */
export const sections: Section[] = [
  [
    'alone',
    [
      ['mine', urls.mine.home(), ['supporter']],
      ['offers', urls.mine.offers(), ['supporter']],
      ['myCalendar', urls.mine.calendar(), ['supporter']],
      ['fellows', urls.mine.fellows(), ['supporter']],
      ['disclosure', urls.mine.disclosure(), ['supporter']],
      ['stories', urls.myStories.index(), ['supporter']],
      ['held', urls.mine.held(), ['supporter']],
      ['hosting', urls.hosting.home(), ['host']],
      ['ask', urls.ask.start(), ['host']],
      ['trials', urls.hosting.trials(), ['host']],
      ['toldStories', urls.toldStories.index(), ['host']],
      ['going', urls.going.home(), ['follow_up_staff']],
      ['advice', urls.advice.index(), ['follow_up_staff']],
      ['shown', urls.going.supervision(), ['follow_up_staff']],
      ['myTimes', urls.going.times(), ['follow_up_staff']],
      ['attention', urls.attention(), ['coordinator']],
      ['year', urls.year.show(), ['officer']],
      ['aggregate', urls.aggregate.show(), ['observer']],
    ],
  ],
  [
    'dispatch',
    [
      ['requests', urls.requests.index(), ['coordinator']],
      ['schedules', urls.schedules.index(), ['coordinator']],
      ['visits', urls.visits.index(), ['coordinator']],
      ['calendar', urls.visits.calendar(), ['coordinator']],
    ],
  ],
  [
    'people',
    [
      ['people', urls.people.index(), ['coordinator']],
      ['matching', urls.matching.index(), ['coordinator']],
      ['organisations', urls.organisations.index(), ['coordinator', 'officer']],
      ['imports', urls.imports.index(), ['coordinator']],
      ['wishesAboutData', urls.people.wishesAboutData(), ['coordinator']],
    ],
  ],
  ['courses', [['courses', urls.courses.index(), ['coordinator', 'officer']]]],
  [
    'plans',
    [
      ['year', urls.year.show(), ['coordinator']],
      ['planCheck', urls.planCheck(), ['officer', 'coordinator']],
      ['sheet', urls.sheet.show(), ['officer', 'coordinator']],
      ['menu', urls.menu.index(), ['officer', 'observer', 'operator']],
      ['advisers', urls.advisers.index(), ['officer', 'observer']],
      ['documents', urls.documents.index(), ['officer', 'coordinator', 'observer']],
      ['receivedDocuments', urls.receivedDocuments.index(), ['observer']],
    ],
  ],
  [
    'open',
    [
      ['portal', urls.portal.index(), ['coordinator', 'officer', 'host']],
      ['portalPages', urls.portal.pages(), ['administrator']],
      ['portalLook', urls.portal.look(), ['administrator']],
      ['storiesToLookOver', urls.stories.index(), ['coordinator']],
      ['toldStories', urls.toldStories.index(), ['officer']],
      ['openData', urls.openData.index(), ['coordinator', 'officer']],
    ],
  ],
  [
    'house',
    [
      ['municipalities', urls.municipalities.index(), ['operator']],
      ['accounts', urls.accounts.index(), ['administrator']],
      ['contracts', urls.year.contracts(), ['officer', 'administrator']],
      ['settings', urls.settings.index(), ['officer', 'administrator']],
      ['areas', urls.areas.index(), ['officer', 'administrator', 'coordinator']],
      ['audit', urls.audit(), ['administrator']],
    ],
  ],
]
