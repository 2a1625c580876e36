import type { VNode } from 'preact'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

/**
 * Something a slice further up shows on the supporter's own page, such as offers that wait for an answer or the next
 * visits. `show` gives null where there is nothing to say. `src/home-slots.ts` fills the list.
 */
export interface HomeSlot {
  key: string
  show(tx: Tx, moment: Moment, personId: string, language: Language): Promise<VNode | null>
}

export const homeSlots: HomeSlot[] = []
