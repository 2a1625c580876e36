import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ScheduleTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type Schedule = NonNullable<Awaited<ReturnType<typeof findSchedule>>>

export async function findSchedule(tx: Tx, place: Place, id: string) {
  return (await schedules(tx, place).where('schedule.id', '=', id).executeTakeFirst()) ?? null
}

/** The latest period first. */
export function listSchedules(tx: Tx, place: Place) {
  return schedules(tx, place)
    .orderBy('schedule.from_on', 'desc')
    .orderBy('schedule.opened_at', 'desc')
    .orderBy('schedule.id')
    .execute()
}

export async function insertSchedule(tx: Tx, row: Insertable<ScheduleTable>): Promise<string> {
  return (await tx.insertInto('schedule').values(row).returning('schedule.id').executeTakeFirstOrThrow()).id
}

function schedules(tx: Tx, { tenantId }: Place) {
  return tx
    .selectFrom('schedule')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'schedule.tenant_id').onRef('account.id', '=', 'schedule.opened_by'),
    )
    .select([
      'schedule.id',
      'schedule.from_on as fromOn',
      'schedule.until_on as untilOn',
      'schedule.opened_at as openedAt',
      'account.name as openedBy',
    ])
    .where('schedule.tenant_id', '=', tenantId)
}
