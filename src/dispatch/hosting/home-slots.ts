import type { VNode } from 'preact'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

/**
 * Something a slice further up shows on a host's home, above the requests. `show` gives null where there is nothing to
 * say. `src/home-slots.ts` fills the list.
 */
export interface HostSlot {
  key: string
  show(tx: Tx, moment: Moment, organisationId: string, language: Language): Promise<VNode | null>
}

export const hostSlots: HostSlot[] = []
