import type { Tx } from '../database/db.ts'

/** The value of a dated setting on a day, or null where none is recorded: unknown is not zero. */
export async function settingOn<T>(tx: Tx, tenantId: string, key: string, day: string): Promise<T | null> {
  const row = await tx
    .selectFrom('setting')
    .select('setting.value')
    .where('setting.tenant_id', '=', tenantId)
    .where('setting.key', '=', key)
    .where('setting.valid_from', '<=', day)
    .orderBy('setting.valid_from', 'desc')
    .orderBy('setting.recorded_at', 'desc')
    .executeTakeFirst()
  return row ? (row.value as T) : null
}
