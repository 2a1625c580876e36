import { randomUUID } from 'node:crypto'
import type { Side } from '#plans/index.ts'
import { addDays, fiscalYearOf, fiscalYearRange, fromTokyo, weekdayOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import { hosts } from './cast.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import type { Stage } from './stage.ts'

interface PastVisit {
  at: number
  onDay: string
  host: number
  people: Gathered[]
  staffId: string
  outcome: 'carried-out' | { cancelled: Side }
}

const activityAt = ['hospital-visit', 'talk', 'place', 'talk'] as const
const audienceAt = ['inpatients', 'students', 'service-users', 'companies'] as const

/** The visits of the year so far, in whole rows: as many as a real programme would have by now. */
export async function playHistory(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  const visits = pastVisits(stage, town, gathered)
  await stage.play({ day: stage.today }, async (tx, moment) => {
    for (const visit of visits) await insertPast(tx, moment.tenantId, town, visit)
    const year = fiscalYearOf(stage.today)
    for (const kind of ['request', 'visit'])
      await tx
        .insertInto('reference_counter')
        .values({ tenant_id: moment.tenantId, kind, fiscal_year: year, last: visits.length })
        .execute()
  })
}

function pastVisits(stage: Stage, town: FoundTown, gathered: Gathered[]): PastVisit[] {
  const { from } = fiscalYearRange(fiscalYearOf(stage.today))
  const able = gathered.filter(({ member }) => member.penName !== '' && member.account !== null && !member.resting)
  const visits: PastVisit[] = []
  for (let onDay = addDays(from, 6); onDay < addDays(stage.today, -9); onDay = addDays(onDay, 1)) {
    if (![2, 4].includes(weekdayOf(onDay))) continue
    const at = visits.length
    const pick = (shift: number) => able[(at + shift) % able.length] as Gathered
    visits.push({
      at,
      onDay,
      host: at % hosts.length,
      people: at % 3 === 0 ? [pick(0), pick(3)] : [pick(0)],
      staffId: at % 2 ? town.accounts.followUp : town.accounts.secondFollowUp,
      outcome:
        at % 13 === 7 ? { cancelled: 'health-and-rest' } : at % 17 === 11 ? { cancelled: 'weather' } : 'carried-out',
    })
  }
  return visits
}

async function insertPast(tx: Tx, tenant_id: string, town: FoundTown, past: PastVisit): Promise<void> {
  const year = fiscalYearOf(past.onDay) - 2018
  const number = String(past.at + 1).padStart(3, '0')
  const [request_id, slot_id, visit_id] = [randomUUID(), randomUUID(), randomUUID()]
  const sent_at = fromTokyo(addDays(past.onDay, -28), 600)
  const time = { on_day: past.onDay, start_minute: 14 * 60, end_minute: 15 * 60 + 30 }
  const host = hosts[past.host]
  await tx
    .insertInto('dispatch_request')
    .values({
      tenant_id,
      id: request_id,
      reference: `R${year}-${number}`,
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
      form: 'honorarium',
      payment_yen: null,
      channel: 'online',
      sent_at,
    })
    .execute()
  await tx
    .insertInto('request_slot')
    .values({ tenant_id, id: slot_id, request_id, position: 1, ...time })
    .execute()
  await tx
    .insertInto('visit')
    .values({
      tenant_id,
      id: visit_id,
      reference: `V${year}-${number}`,
      request_id,
      slot_id,
      ...time,
      meeting_point: '正面玄関',
      confirmed_at: fromTokyo(addDays(past.onDay, -14), 660),
      confirmed_by: town.accounts.coordinator,
    })
    .execute()
  const cancelled = typeof past.outcome === 'object'
  for (const { personId, accountId } of past.people) {
    const offer_id = randomUUID()
    await tx
      .insertInto('offer')
      .values({
        tenant_id,
        id: offer_id,
        request_id,
        slot_id,
        person_id: personId,
        part: 'supporter',
        sent_at: fromTokyo(addDays(past.onDay, -26), 600),
        expires_at: fromTokyo(addDays(past.onDay, -19), 600),
      })
      .execute()
    const answered_at = fromTokyo(addDays(past.onDay, -24), 900)
    await tx
      .insertInto('offer_answer')
      .values({ tenant_id, offer_id, answer: 'accepted', answered_at, answered_by: accountId, channel: 'online' })
      .execute()
    await tx
      .insertInto('seat')
      .values({
        tenant_id,
        offer_id,
        request_id,
        visit_id,
        person_id: personId,
        part: 'supporter',
        ...time,
        taken_at: answered_at,
        released_at: cancelled ? fromTokyo(past.onDay, 540) : null,
      })
      .execute()
    if (!cancelled) await insertTalk(tx, tenant_id, past, { visit_id, personId })
  }
  const staffing = { tenant_id, visit_id, account_id: past.staffId, part: 'follow-up' as const, ...time }
  await tx
    .insertInto('visit_staff')
    .values({ ...staffing, released_at: cancelled ? fromTokyo(past.onDay, 540) : null })
    .execute()
  await insertOutcome(tx, tenant_id, town, past, visit_id)
}

async function insertTalk(tx: Tx, tenant_id: string, past: PastVisit, of: { visit_id: string; personId: string }) {
  await tx
    .insertInto('debrief')
    .values({
      tenant_id,
      visit_id: of.visit_id,
      person_id: of.personId,
      account_id: past.staffId,
      held_on: addDays(past.onDay, 1),
      channel: 'phone',
      recorded_at: fromTokyo(addDays(past.onDay, 1), 700),
    })
    .execute()
}

async function insertOutcome(tx: Tx, tenant_id: string, town: FoundTown, past: PastVisit, visit_id: string) {
  if (typeof past.outcome === 'object') {
    await tx
      .insertInto('visit_change')
      .values({
        tenant_id,
        visit_id,
        kind: 'cancelled',
        side: past.outcome.cancelled,
        on_the_day: true,
        changed_at: fromTokyo(past.onDay, 540),
        changed_by: town.accounts.coordinator,
        channel: 'phone',
      })
      .execute()
    return
  }
  const people_reached = past.at % 9 === 4 ? null : 8 + ((past.at * 7) % 23)
  const recorded_at = fromTokyo(past.onDay, 17 * 60)
  const said = { took_place: true, people_reached, channel: 'online' as const }
  await tx
    .insertInto('visit_record')
    .values({ tenant_id, visit_id, ...said, recorded_at, recorded_by: past.staffId })
    .execute()
  await tx
    .insertInto('host_report')
    .values({
      tenant_id,
      visit_id,
      ...said,
      wish_next: 'again',
      reported_at: recorded_at,
      reported_by: town.hostAccounts[past.host] ?? null,
    })
    .execute()
}
