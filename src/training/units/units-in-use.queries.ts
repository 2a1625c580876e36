import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** Units whose attendance was taken, or that somebody made up: they are not removed. */
export async function listUnitsInUse(tx: Tx, { tenantId }: Place, runId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('run_unit as unit')
    .select('unit.id')
    .where('unit.tenant_id', '=', tenantId)
    .where('unit.run_id', '=', runId)
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('attendance_taken as taken')
            .select('taken.unit_id')
            .whereRef('taken.tenant_id', '=', 'unit.tenant_id')
            .whereRef('taken.unit_id', '=', 'unit.id'),
        ),
        exists(
          selectFrom('make_up')
            .select('make_up.id')
            .whereRef('make_up.tenant_id', '=', 'unit.tenant_id')
            .where(({ eb, ref }) =>
              eb.or([eb('make_up.unit_id', '=', ref('unit.id')), eb('make_up.later_unit_id', '=', ref('unit.id'))]),
            ),
        ),
        exists(
          selectFrom('attendance_exception as missed')
            .select('missed.unit_id')
            .whereRef('missed.tenant_id', '=', 'unit.tenant_id')
            .whereRef('missed.unit_id', '=', 'unit.id'),
        ),
        exists(
          selectFrom('participant')
            .select('participant.id')
            .whereRef('participant.tenant_id', '=', 'unit.tenant_id')
            .whereRef('participant.joined_from_unit_id', '=', 'unit.id'),
        ),
      ]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}
