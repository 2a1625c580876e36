import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { kanaOrder } from '#platform/japanese-text/kana-order.ts'
import { contactColumns } from './contact.ts'
import type { PreferredChannel } from './rules.ts'
import { insertPerson } from './store.ts'

export type PersonChannel = Exclude<Channel, 'system'>

export interface PersonDetails {
  /** Kept with the very characters the person uses. */
  name: string
  kana: string
  penName: string
  email: string | null
  phone: string | null
  address: string
  preferredChannel: PreferredChannel | null
}

/** Registers a person and returns the id. Who typed it is the actor; `channel` says how it came in. */
export async function registerPerson(
  tx: Tx,
  moment: Moment,
  details: PersonDetails,
  channel: PersonChannel,
): Promise<string> {
  const id = await insertPerson(tx, {
    tenant_id: moment.tenantId,
    ...columnsOf(moment, details),
    channel,
    typed_by: moment.actorId,
    created_at: moment.now,
  })
  await record(tx, moment, { verb: 'register-person', subjectKind: 'person', subjectId: id, personId: id, channel })
  return id
}

export const columnsOf = (moment: Moment, { name, kana, penName, ...contact }: PersonDetails) => ({
  name,
  kana,
  kana_order: kanaOrder(kana || name),
  pen_name: penName,
  ...contactColumns(moment, contact),
})
