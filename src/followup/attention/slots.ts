import type { VNode } from 'preact'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

/**
 * What a slice further up has for the list of what needs attention; null where there is nothing. `src/home-slots.ts`
 * fills the list.
 */
export interface AttentionSlot {
  key: string
  show(tx: Tx, moment: Moment, language: Language): Promise<VNode | null>
}

export const attentionSlots: AttentionSlot[] = []

export async function showAttentionSlots(tx: Tx, moment: Moment, language: Language): Promise<VNode[]> {
  const shown: VNode[] = []
  for (const slot of attentionSlots) {
    const found = await slot.show(tx, moment, language)
    if (found) shown.push(found)
  }
  return shown
}
