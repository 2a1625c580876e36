import { z } from 'zod'
import { formatPhone } from '#platform/japanese-text/phone.ts'
import { field } from '#platform/web/fields.ts'
import { activities, audiences, forms, modes, topics } from '#register/vocabulary.ts'
import { calmRooms, photoRules, type RequestDetails } from './rules.ts'
import { slotFields, slotLines } from './slots/fields.ts'
import { slotsOf } from './slots/rules.ts'

export const slotNumbers = [1, 2, 3, 4, 5] as const
export const payments = ['none', 'amount', 'unknown'] as const

export const requestForm = z.object({
  activity: field.choice(activities),
  topics: field.choices(topics),
  aim: field.requiredText(1000),
  audienceKind: field.choice(audiences),
  audienceNote: field.text(500),
  audienceNumber: field.numberOrNone(0, 100_000),
  ...slotFields(slotNumbers),
  mode: field.choice(modes),
  placeName: field.text(100),
  placeAddress: field.text(200),
  area: field.idOrNone(),
  placeAccess: field.text(500),
  connection: field.text(500),
  peopleWanted: field.number(1, 99),
  peopleMinimum: field.number(1, 99),
  calmRoom: field.choice(calmRooms),
  preparation: field.text(1000),
  accommodations: field.text(1000),
  form: field.choice([...forms, 'unknown']),
  payment: field.choice(payments),
  paymentYen: field.numberOrNone(1, 10_000_000),
  paymentNote: field.text(500),
  photoRule: field.choice(photoRules),
  contactName: field.requiredText(60),
  contactPhone: field.requiredText(30),
})
export type RequestAnswers = z.infer<typeof requestForm>

/** What a complete form asks for. Questions that did not apply are missing: no photographs on the telephone. */
export function detailsOf(
  answers: Partial<RequestAnswers>,
  organisationId: string,
  receivedOn: string,
): RequestDetails {
  const given = { ...answers } as RequestAnswers
  const travels = given.mode === 'in-person'
  return {
    organisationId,
    activity: given.activity,
    topics: given.topics,
    aim: given.aim,
    audience: { kind: given.audienceKind, note: given.audienceNote, number: given.audienceNumber },
    slots: slotsOf(slotLines(given, slotNumbers)),
    mode: given.mode,
    place: {
      name: travels ? given.placeName : '',
      address: travels ? given.placeAddress : '',
      access: travels ? given.placeAccess : given.connection,
      areaId: travels ? given.area : null,
    },
    peopleWanted: given.peopleWanted,
    peopleMinimum: given.peopleMinimum,
    calmRoom: given.calmRoom,
    preparation: given.preparation,
    accommodations: given.accommodations,
    form: given.form === 'unknown' ? null : given.form,
    paymentYen: given.payment === 'none' ? 0 : given.payment === 'amount' ? given.paymentYen : null,
    paymentNote: given.paymentNote,
    photoRule: answers.photoRule ?? 'none',
    contact: { name: given.contactName, phone: formatPhone(given.contactPhone) ?? given.contactPhone },
    receivedOn,
  }
}

/** The way back: a request as answers, so that one set of sentences serves the form and every page that shows it. */
export function answersFrom(details: RequestDetails): Partial<RequestAnswers> {
  const { place, audience, paymentYen } = details
  const lines = details.slots.flatMap(({ onDay, startMinute, endMinute }, at) => [
    [`day${at + 1}`, onDay],
    [`start${at + 1}`, startMinute],
    [`end${at + 1}`, endMinute],
  ])
  return {
    ...details,
    ...Object.fromEntries(lines),
    audienceKind: audience.kind,
    audienceNote: audience.note,
    audienceNumber: audience.number,
    placeName: place.name,
    placeAddress: place.address,
    placeAccess: place.access,
    connection: place.access,
    area: place.areaId,
    form: details.form ?? 'unknown',
    payment: paymentYen === null ? 'unknown' : paymentYen === 0 ? 'none' : 'amount',
    paymentYen,
    contactName: details.contact.name,
    contactPhone: details.contact.phone,
  }
}
