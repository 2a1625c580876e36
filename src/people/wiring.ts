import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Eraser } from './data-wishes/eraser.ts'
import type { TopicNames } from './disclosure/fact-in-words.ts'
import type { HeldSection } from './held/held-section.ts'

/** Which of these people a coordinator looks after: all of them, or those registered under the coordinator's contract. */
export type ListInScope = (tx: Tx, moment: Moment, actor: Actor, personIds: readonly string[]) => Promise<Set<string>>

/** What the slices above give to the pages of people; put together in `slices.ts`. */
export interface PeopleWiring {
  heldSections: readonly HeldSection[]
  erasers: readonly Eraser[]
  topicNames(language: Language): TopicNames
  listInScope: ListInScope
}
