import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Activity, Audience, Topic } from '#register/vocabulary.ts'
import type { RequestDetails, Slot } from './rules.ts'
import { findRequest, listSlots, type RequestRow } from './store.ts'

/** A request as it was asked, with what it got when it came in. */
export interface ReceivedRequest extends RequestDetails {
  id: string
  reference: string
  channel: RequestRow['channel']
  sentAt: string
  slots: (Slot & { id: string })[]
}

export async function findReceivedRequest(tx: Tx, moment: Moment, id: string): Promise<ReceivedRequest | null> {
  const row = await findRequest(tx, moment, id)
  if (!row) return null
  const slots = await listSlots(tx, moment, id)
  return receivedFrom(
    moment,
    row,
    slots.map((slot) => ({
      id: slot.id,
      onDay: slot.on_day,
      startMinute: slot.start_minute,
      endMinute: slot.end_minute,
    })),
  )
}

const receivedFrom = (
  { keys, tenantId }: Moment,
  row: RequestRow,
  slots: ReceivedRequest['slots'],
): ReceivedRequest => ({
  id: row.id,
  reference: row.reference,
  channel: row.channel,
  sentAt: row.sent_at,
  slots,
  organisationId: row.organisation_id,
  activity: row.activity as Activity,
  topics: row.topics as Topic[],
  aim: row.aim,
  audience: { kind: row.audience_kind as Audience, note: row.audience_note, number: row.audience_number },
  mode: row.mode,
  place: { name: row.place_name, address: row.place_address, access: row.place_access, areaId: row.area_id },
  peopleWanted: row.people_wanted,
  peopleMinimum: row.people_minimum,
  calmRoom: row.calm_room,
  preparation: row.preparation,
  accommodations: row.accommodations,
  form: row.form,
  paymentYen: row.payment_yen,
  paymentNote: row.payment_note,
  photoRule: row.photo_rule,
  contact: {
    name: row.contact_name,
    phone: row.contact_phone_sealed ? keys.open(tenantId, row.contact_phone_sealed) : '',
  },
  receivedOn: row.received_on ?? toTokyo(row.sent_at).day,
})
