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

/** The same on the pages on which a registration is ended. */
export const endingSlots: HomeSlot[] = []

/** What the slices have to say, in the order of the list. */
export async function showSlots(
  slots: readonly HomeSlot[],
  tx: Tx,
  moment: Moment,
  personId: string,
  language: Language,
): Promise<(VNode | null)[]> {
  const shown = []
  for (const slot of slots) shown.push(await slot.show(tx, moment, personId, language))
  return shown
}
