import { randomUUID } from 'node:crypto'
import { type ReferenceKind, writeReference } from '#dispatch/reference.ts'
import { addDays, fiscalYearOf, fromTokyo } from '#platform/calendar.ts'
import type { Moment } from '#platform/desk.ts'
import { hosts } from './cast.ts'
import { followup, turnOf } from './followup-words.ts'
import type { FoundTown } from './found-town.ts'
import { activityAt, audienceAt, type PastVisit } from './past-visits.ts'

/** A visit of the past as the rows that its verbs would have left. */
export function rowsOf({ tenantId, keys }: Moment, town: FoundTown, formats: Formats, past: PastVisit) {
  const whole = { tenantId, town, past, formats, year: fiscalYearOf(past.onDay) }
  const seats = past.people.map(({ personId, accountId }) => seatRows(whole, personId, accountId))
  const cancelled = isCancelled(past)
  const words = turnOf(followup.hostWords, past.at)
  return {
    request: requestRow(whole),
    slot: { ...slotOf(whole), position: 1 },
    visit: visitRow(whole),
    seats,
    staff: staffRow(whole),
    change: cancelled ? [changeRow(whole, cancelled)] : [],
    record: cancelled ? [] : [recordRow(whole)],
    report: cancelled ? [] : [reportRow(whole, words ? keys.seal(tenantId, words) : null)],
  }
}

/** How references are written in this municipality. */
export type Formats = Record<ReferenceKind, string>

interface Whole {
  formats: Formats
  tenantId: string
  town: FoundTown
  past: PastVisit
  year: number
}

export const isCancelled = ({ outcome }: PastVisit) => (typeof outcome === 'object' ? outcome.cancelled : null)
const timeOf = ({ onDay }: PastVisit) => ({ on_day: onDay, start_minute: 14 * 60, end_minute: 15 * 60 + 30 })
const releasedAt = (past: PastVisit) => (isCancelled(past) ? fromTokyo(past.onDay, 540) : null)

/** One date each: the slot bears the number of its request. */
const slotOf = ({ tenantId, past }: Whole) => ({
  tenant_id: tenantId,
  id: past.slotId,
  request_id: past.requestId,
  ...timeOf(past),
})

function requestRow({ tenantId, town, past, formats, year }: Whole) {
  const host = hosts[past.host]
  return {
    tenant_id: tenantId,
    id: past.requestId,
    reference: writeReference(formats.request, year, past.number),
    organisation_id: town.hostIds[past.host] ?? '',
    asked_by: town.hostAccounts[past.host] ?? null,
    activity: activityAt[past.host] ?? 'talk',
    topics: ['own-story'],
    aim: '体験を聴き、これからの暮らしを一緒に考える',
    audience_kind: audienceAt[past.host] ?? 'residents',
    audience_number: 10 + (past.at % 4) * 5,
    place_name: host?.name ?? '',
    area_id: town.areaIds[host?.area ?? 0] ?? null,
    people_wanted: past.people.length,
    people_minimum: 1,
    form: 'honorarium' as const,
    payment_yen: null,
    channel: 'online' as const,
    sent_at: fromTokyo(addDays(past.onDay, -28), 600),
  }
}

function visitRow({ tenantId, town, past, formats, year }: Whole) {
  return {
    tenant_id: tenantId,
    id: past.visitId,
    reference: writeReference(formats.visit, year, past.number),
    request_id: past.requestId,
    slot_id: past.slotId,
    ...timeOf(past),
    meeting_point: '正面玄関',
    confirmed_at: fromTokyo(addDays(past.onDay, -14), 660),
    confirmed_by: town.accounts.coordinator,
  }
}

/** The offer, the yes to it and the place that came of it. */
function seatRows({ tenantId, past }: Whole, personId: string, accountId: string | null) {
  const offer_id = randomUUID()
  const of = { tenant_id: tenantId, request_id: past.requestId, person_id: personId, part: 'supporter' as const }
  const answered_at = fromTokyo(addDays(past.onDay, -24), 900)
  const sent = {
    sent_at: fromTokyo(addDays(past.onDay, -26), 600),
    expires_at: fromTokyo(addDays(past.onDay, -19), 600),
  }
  return {
    offer: { ...of, id: offer_id, slot_id: past.slotId, ...sent },
    answer: {
      tenant_id: tenantId,
      offer_id,
      answer: 'accepted' as const,
      answered_at,
      answered_by: accountId,
      channel: 'online' as const,
    },
    seat: {
      ...of,
      offer_id,
      visit_id: past.visitId,
      ...timeOf(past),
      taken_at: answered_at,
      released_at: releasedAt(past),
    },
  }
}

const staffRow = ({ tenantId, past }: Whole) => ({
  tenant_id: tenantId,
  visit_id: past.visitId,
  account_id: past.staffId,
  part: 'follow-up' as const,
  ...timeOf(past),
  released_at: releasedAt(past),
})

const changeRow = ({ tenantId, town, past }: Whole, side: NonNullable<ReturnType<typeof isCancelled>>) => ({
  tenant_id: tenantId,
  visit_id: past.visitId,
  kind: 'cancelled' as const,
  side,
  on_the_day: true,
  changed_at: fromTokyo(past.onDay, 540),
  changed_by: town.accounts.coordinator,
  channel: 'phone' as const,
})

const saidOf = ({ tenantId, past }: Whole) => ({
  tenant_id: tenantId,
  visit_id: past.visitId,
  took_place: true,
  people_reached: past.at % 9 === 4 ? null : 8 + ((past.at * 7) % 23),
  channel: 'online' as const,
})

const recordRow = (whole: Whole) => ({
  ...saidOf(whole),
  recorded_at: fromTokyo(whole.past.onDay, 17 * 60),
  recorded_by: whole.past.staffId,
})

const reportRow = (whole: Whole, went_well_sealed: string | null) => ({
  ...saidOf(whole),
  went_well_sealed,
  wish_next: 'again' as const,
  reported_at: fromTokyo(whole.past.onDay, 17 * 60),
  reported_by: whole.town.hostAccounts[whole.past.host] ?? null,
})
