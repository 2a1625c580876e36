import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { KnownDate } from '../rules/occurrences.ts'

/** Every date that a wording of this entry ever had. */
export const listKnownDates = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, entryId: string): Promise<KnownDate[]> =>
  tx
    .selectFrom('portal_entry_day as day')
    .select([
      'day.occurrence_id as id',
      'day.version_number as number',
      'day.on_day as onDay',
      'day.from_minute as fromMinute',
    ])
    .where('day.tenant_id', '=', tenantId)
    .where('day.entry_id', '=', entryId)
    .where('day.kind', '=', 'date')
    .orderBy('day.on_day')
    .orderBy('day.from_minute')
    .orderBy('day.id')
    .execute()
