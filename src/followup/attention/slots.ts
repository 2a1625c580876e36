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
  show(tx: Tx, moment: Moment, reader: AttentionReader, language: Language): Promise<VNode | null>
  /** The same, counted by kind for the week's letter. Kinds of which there are none are left out or count 0. */
  count(tx: Tx, moment: Moment, reader: AttentionReader): Promise<CountedKind[]>
}

/** The coordinator who reads it, with the contracts that bound whom they look after. */
export interface AttentionReader {
  accountId: string
  contractIds: readonly string[]
}

export interface CountedKind {
  name(language: Language): string
  count: number
}

export const attentionSlots: AttentionSlot[] = []

export async function showAttentionSlots(
  tx: Tx,
  moment: Moment,
  reader: AttentionReader,
  language: Language,
): Promise<VNode[]> {
  const shown: VNode[] = []
  for (const slot of attentionSlots) {
    const found = await slot.show(tx, moment, reader, language)
    if (found) shown.push(found)
  }
  return shown
}

export async function countAttentionSlots(tx: Tx, moment: Moment, reader: AttentionReader): Promise<CountedKind[]> {
  const counted: CountedKind[] = []
  for (const slot of attentionSlots) counted.push(...(await slot.count(tx, moment, reader)))
  return counted.filter(({ count }) => count > 0)
}
