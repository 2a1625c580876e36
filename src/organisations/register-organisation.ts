import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { kanaOrder } from '#platform/japanese-text/kana-order.ts'
import type { OrganisationKind } from './rules.ts'
import { insertOrganisation } from './store.ts'

export interface OrganisationDetails {
  name: string
  kana: string
  kinds: OrganisationKind[]
  address: string
  areaId: string | null
  phone: string
  contactName: string
  contactEmail: string | null
  staffTookCourse: boolean | null
  note: string
}

/** Registers an organisation and returns its id. */
export async function registerOrganisation(
  tx: Tx,
  moment: Moment,
  details: OrganisationDetails,
  channel: Exclude<Channel, 'system'>,
): Promise<string> {
  const id = await insertOrganisation(tx, {
    tenant_id: moment.tenantId,
    ...columnsOf(moment, details),
    channel,
    typed_by: moment.actorId,
    registered_on: moment.today,
  })
  await record(tx, moment, { verb: 'register-organisation', subjectKind: 'organisation', subjectId: id, channel })
  return id
}

export const columnsOf = (moment: Moment, details: OrganisationDetails) => ({
  name: details.name,
  kana: details.kana,
  kana_order: kanaOrder(details.kana || details.name),
  kinds: details.kinds,
  address: details.address,
  area_id: details.areaId,
  phone: details.phone,
  contact_name: details.contactName,
  contact_email_sealed: details.contactEmail && moment.keys.seal(moment.tenantId, details.contactEmail),
  staff_took_course: details.staffTookCourse,
  note_sealed: details.note ? moment.keys.seal(moment.tenantId, details.note) : null,
})
