import { chance } from '#dispatch/schedule/fixtures/random-town.ts'
import { addDays, addMonths, monthOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Town } from '../../town.ts'

/** As many registered people and dispatches a year as 世田谷区 reported (令和4 to 6年度); the people are invented. */
export const years = { R4: [7, 70], R5: [10, 240], R6: [15, 360] } as const

export interface Ward {
  people: { id: string; name: string }[]
  /** The first month of the twelve that are asked for. */
  fromMonth: string
}

/** Registers people and hosts and takes in a year of requests, as the lists of an office would bring them. */
export async function aYear(town: Town, people: number, requests: number): Promise<Ward> {
  const below = chance(people * 1000 + requests)
  const fromMonth = addMonths(monthOf(town.today), 1)
  const registered = await town.work(async (tx) => {
    const hosts = await insertHosts(tx, town)
    const rows = await insertPeople(tx, town, people)
    await sayWishes(tx, town, rows, below)
    await insertRequests(tx, town, { hosts, requests, fromOn: `${fromMonth}-01`, below })
    return rows
  })
  return { people: registered, fromMonth }
}

async function insertHosts(tx: Tx, town: Town): Promise<string[]> {
  const row = { tenant_id: town.tenantId, channel: 'import' as const, typed_by: null, area_id: null, ended_on: null }
  const more = { contact_email_sealed: null, staff_took_course: null, note_sealed: null }
  const names = ['病院', '支援センター', '高等学校', '会社', '区役所', 'クリニック']
  const values = names.map((name) => ({ ...row, ...more, name: `みなみ${name}`, registered_on: '2022-04-01' }))
  const hosts = await tx.insertInto('organisation').values(values).returning('organisation.id').execute()
  return hosts.map(({ id }) => id)
}

const insertPeople = (tx: Tx, town: Town, people: number) =>
  register(
    tx,
    town,
    Array.from({ length: people }, (_, at) => `試験 ${String.fromCodePoint(0x3042 + at * 2)}`),
  )

/** People on the register who said nothing yet. */
export async function register(tx: Tx, town: Town, names: string[]): Promise<Ward['people']> {
  const rows = await tx
    .insertInto('person')
    .values(names.map((name) => ({ tenant_id: town.tenantId, name, channel: 'import' as const })) as never)
    .returning(['person.id', 'person.name'])
    .execute()
  const of = (person_id: string) => ({ tenant_id: town.tenantId, person_id })
  await tx
    .insertInto('enrolment')
    .values(
      rows.map(({ id }) => ({ ...of(id), enrolled_on: '2022-04-01', channel: 'import', contract_id: null }) as never),
    )
    .execute()
  return rows
}

async function sayWishes(tx: Tx, town: Town, people: Ward['people'], below: (n: number) => number): Promise<void> {
  const unsaid = { home_area_id: null, introduction_sealed: null, experience_sealed: null, accommodations_sealed: null }
  for (const { id } of people) {
    const of = { tenant_id: town.tenantId, person_id: id }
    const wish = { activities: below(2) ? ['talk'] : [], amount_per_month: 2 + below(3), follow_up_need: null }
    await tx
      .insertInto('supporter_wish')
      .values({ ...of, ...unsaid, ...wish })
      .execute()
    const limits = {
      per_day: 1,
      per_week: 1 + below(2),
      per_month: 4,
      rest_days_after: below(2),
      travel_minutes_max: null,
    }
    await tx
      .insertInto('own_limit')
      .values({ ...of, ...limits })
      .execute()
    const days = [1, 2, 3, 4, 5].filter((weekday) => weekday === 1 + (below(5) % 5) || below(3) > 0)
    const times = days.map((weekday) => ({ ...of, weekday, from_minute: 540, to_minute: below(3) ? 1080 : 780 }))
    if (times.length > 0) await tx.insertInto('availability').values(times).execute()
  }
}

interface Asking {
  hosts: string[]
  requests: number
  fromOn: string
  below: (n: number) => number
}

async function insertRequests(tx: Tx, town: Town, { hosts, requests, fromOn, below }: Asking): Promise<void> {
  const of = { tenant_id: town.tenantId, channel: 'import' as const, typed_by: null, asked_by: null, area_id: null }
  const plain = { activity: 'talk', audience_kind: 'inpatients', audience_number: null, payment_yen: null }
  const more = { form: null, required_course: null, contact_phone_sealed: null, received_on: town.today }
  const rows = await tx
    .insertInto('dispatch_request')
    .values(
      Array.from({ length: requests }, (_, at) => ({
        ...of,
        ...plain,
        ...more,
        reference: `Y-${String(at + 1).padStart(3, '0')}`,
        organisation_id: hosts[below(hosts.length)] as string,
        place_name: '会議室',
        people_wanted: below(6) === 0 ? 2 : 1,
        people_minimum: 1,
      })),
    )
    .returning('dispatch_request.id')
    .execute()
  const slots = rows.flatMap(({ id }, at) => {
    const onDay = addDays(fromOn, Math.floor((at * 364) / requests))
    const start_minute = 540 + below(14) * 30
    const first = { tenant_id: town.tenantId, request_id: id, start_minute, end_minute: start_minute + 90 }
    const dates = below(3) === 0 ? [onDay, addDays(onDay, 7)] : [onDay]
    return dates.map((on_day, nth) => ({ ...first, position: nth + 1, on_day }))
  })
  await tx.insertInto('request_slot').values(slots).execute()
}
