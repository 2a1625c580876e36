import { listHostChoices } from '#organisations/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { nextReference } from '../reference.ts'
import { announceRequest } from './announce-request.ts'
import { type RequestDetails, type SendRefusal, whyNotSend } from './rules.ts'
import { insertRequest, insertSlots } from './store.ts'

export type RequestSent = { sent: { id: string; reference: string } } | { sent: null; because: SendRefusal }

/** Takes in a host's request, from its own screen or typed by a coordinator from paper or telephone. */
export async function sendRequest(
  tx: Tx,
  moment: Moment,
  request: RequestDetails,
  channel: Exclude<Channel, 'system'>,
): Promise<RequestSent> {
  const hosts = await listHostChoices(tx, moment)
  const isTakingPart = hosts.some((host) => host.id === request.organisationId)
  const because = whyNotSend(request, isTakingPart, moment.today)
  if (because) return { sent: null, because }
  const reference = await nextReference(tx, moment, 'request')
  const id = await insertRequest(tx, { ...columnsOf(moment, request), ...origin(moment, channel), reference })
  await insertSlots(tx, moment, id, request.slots)
  await record(tx, moment, {
    verb: 'send-request',
    subjectKind: 'request',
    subjectId: id,
    channel,
    details: { reference },
  })
  await announceRequest(tx, moment, { reference, organisationId: request.organisationId })
  return { sent: { id, reference } }
}

/** Online, the one who asks is the one who types; otherwise somebody types for the host. */
const origin = (moment: Moment, channel: Exclude<Channel, 'system'>) => ({
  channel,
  asked_by: channel === 'online' ? moment.actorId : null,
  typed_by: moment.actorId,
  sent_at: moment.now,
})

const columnsOf = (moment: Moment, request: RequestDetails) => ({
  tenant_id: moment.tenantId,
  organisation_id: request.organisationId,
  activity: request.activity,
  topics: request.topics,
  aim: request.aim,
  audience_kind: request.audience.kind,
  audience_note: request.audience.note,
  audience_number: request.audience.number,
  mode: request.mode,
  place_name: request.place.name,
  place_address: request.place.address,
  place_access: request.place.access,
  area_id: request.place.areaId,
  people_wanted: request.peopleWanted,
  people_minimum: request.peopleMinimum,
  calm_room: request.calmRoom,
  preparation: request.preparation,
  accommodations: request.accommodations,
  form: request.form,
  payment_yen: request.paymentYen,
  payment_note: request.paymentNote,
  photo_rule: request.photoRule,
  contact_name: request.contact.name,
  contact_phone_sealed: request.contact.phone ? moment.keys.seal(moment.tenantId, request.contact.phone) : null,
  received_on: request.receivedOn,
})
