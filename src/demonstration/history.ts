import type { ReferenceKind } from '#dispatch/reference.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { settingOn } from '#platform/settings/setting.ts'
import type { FoundTown } from './found-town.ts'
import { type Formats, rowsOf } from './past-rows.ts'
import type { PastVisit } from './past-visits.ts'
import type { Stage } from './stage.ts'

/** The visits of the year so far, in whole rows: as many as a real programme would have by now. */
export async function playHistory(stage: Stage, town: FoundTown, visits: PastVisit[]): Promise<void> {
  await stage.play({ day: stage.today }, async (tx, moment) => {
    const formats = await formatsOn(tx, moment)
    await insertRows(
      tx,
      visits.map((visit) => rowsOf(moment, town, formats, visit)),
    )
    const last = new Map(visits.map(({ onDay, number }) => [fiscalYearOf(onDay), number]))
    const counters = [...last].flatMap(([fiscal_year, number]) =>
      ['request', 'visit'].map((kind) => ({ tenant_id: moment.tenantId, kind, fiscal_year, last: number })),
    )
    await tx.insertInto('reference_counter').values(counters).execute()
  })
}

async function formatsOn(tx: Tx, { tenantId, today }: Moment): Promise<Formats> {
  const format = (kind: ReferenceKind) => settingOn<string>(tx, tenantId, `reference-format-${kind}`, today)
  return { request: (await format('request')) ?? '', visit: (await format('visit')) ?? '' }
}

/** One statement for each table. */
async function insertRows(tx: Tx, all: ReturnType<typeof rowsOf>[]): Promise<void> {
  const seats = all.flatMap((rows) => rows.seats)
  const changes = all.flatMap((rows) => rows.change)
  const requests = all.map(({ request }) => request)
  await tx.insertInto('dispatch_request').values(requests).execute()
  await tx
    .insertInto('request_slot')
    .values(all.map(({ slot }) => slot))
    .execute()
  await tx
    .insertInto('visit')
    .values(all.map(({ visit }) => visit))
    .execute()
  await tx
    .insertInto('offer')
    .values(seats.map(({ offer }) => offer))
    .execute()
  await tx
    .insertInto('offer_answer')
    .values(seats.map(({ answer }) => answer))
    .execute()
  await tx
    .insertInto('seat')
    .values(seats.map(({ seat }) => seat))
    .execute()
  await tx
    .insertInto('visit_staff')
    .values(all.map(({ staff }) => staff))
    .execute()
  if (changes.length) await tx.insertInto('visit_change').values(changes).execute()
  await tx
    .insertInto('visit_record')
    .values(all.flatMap((rows) => rows.record))
    .execute()
  await tx
    .insertInto('host_report')
    .values(all.flatMap((rows) => rows.report))
    .execute()
}
