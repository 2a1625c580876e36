import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { RosterRow } from './plan.ts'

type Rows = readonly { personId: string; row: RosterRow }[]

/** The ids, in the same order. */
export async function insertEnrolments(
  tx: Tx,
  { tenantId, actorId, now }: Moment,
  rows: Rows,
  contractId: string | null,
): Promise<string[]> {
  const enrolments = rows.map(({ personId, row }) => ({
    tenant_id: tenantId,
    id: randomUUID(),
    person_id: personId,
    contract_id: contractId,
    number: row.number,
    enrolled_on: row.enrolledOn,
    channel: 'import' as const,
    typed_by: actorId,
    recorded_at: now,
  }))
  await inChunks(enrolments, (chunk) => tx.insertInto('enrolment').values(chunk).execute())
  return enrolments.map(({ id }) => id)
}

export async function insertWishes(tx: Tx, { tenantId, keys, now }: Moment, rows: Rows): Promise<void> {
  const wishes = rows.map(({ personId, row }) => ({
    tenant_id: tenantId,
    person_id: personId,
    activities: row.activities,
    accommodations_sealed: row.accommodations === '' ? null : keys.seal(tenantId, row.accommodations),
    saved_at: now,
  }))
  await inChunks(wishes, (chunk) => tx.insertInto('supporter_wish').values(chunk).execute())
}

export async function insertWishedAreas(tx: Tx, { tenantId }: Moment, rows: Rows): Promise<void> {
  const areas = rows.flatMap(({ personId, row }) =>
    row.areaIds.map((area_id) => ({ tenant_id: tenantId, person_id: personId, area_id })),
  )
  await inChunks(areas, (chunk) => tx.insertInto('wished_area').values(chunk).execute())
}

export async function insertTimes(tx: Tx, { tenantId }: Moment, rows: Rows): Promise<void> {
  const times = rows.flatMap(({ personId, row }) =>
    row.availability.map(({ weekday, fromMinute, toMinute }) => ({
      tenant_id: tenantId,
      person_id: personId,
      weekday,
      from_minute: fromMinute,
      to_minute: toMinute,
    })),
  )
  await inChunks(times, (chunk) => tx.insertInto('availability').values(chunk).execute())
}
