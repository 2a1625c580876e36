import type { Tx } from '../database/db.ts'
import { type DatedValue, referenceValueOn } from './reference.ts'

/** What is in force on a day: the municipality's newest row valid then, else the value the program starts from. */
export async function settingOn<T>(tx: Tx, tenantId: string, key: string, day: string): Promise<T | null> {
  return ((await datedSettingOn(tx, tenantId, key, day))?.value ?? null) as T | null
}

/** The same with the day it holds from and its source, for pages that say on what they rest. */
export async function datedSettingOn(tx: Tx, tenantId: string, key: string, day: string): Promise<DatedValue | null> {
  const row = await tx
    .selectFrom('setting')
    .select(['setting.value', 'setting.valid_from as validFrom', 'setting.source'])
    .where('setting.tenant_id', '=', tenantId)
    .where('setting.key', '=', key)
    .where('setting.valid_from', '<=', day)
    .orderBy('setting.valid_from', 'desc')
    .orderBy('setting.recorded_at', 'desc')
    .orderBy('setting.id', 'desc')
    .executeTakeFirst()
  return row ?? referenceValueOn(key, day)
}

/** A whole number in force on a day. Throws for a key that has no number: such a setting is missing from the program. */
export async function numberSettingOn(tx: Tx, tenantId: string, key: string, day: string): Promise<number> {
  const value = await settingOn<number>(tx, tenantId, key, day)
  if (typeof value !== 'number') throw new Error(`setting ${key} has no number on ${day}`)
  return value
}

/** Several whole numbers in one question, by their keys. Throws as `numberSettingOn` does. */
export async function numberSettingsOn<K extends string>(
  tx: Tx,
  tenantId: string,
  keys: readonly K[],
  day: string,
): Promise<Record<K, number>> {
  const rows = await tx
    .selectFrom('setting')
    .distinctOn('setting.key')
    .select(['setting.key', 'setting.value'])
    .where('setting.tenant_id', '=', tenantId)
    .where('setting.key', 'in', [...keys])
    .where('setting.valid_from', '<=', day)
    .orderBy('setting.key')
    .orderBy('setting.valid_from', 'desc')
    .orderBy('setting.recorded_at', 'desc')
    .execute()
  const own = new Map(rows.map(({ key, value }) => [key, value]))
  const found = keys.map((key) => [key, own.get(key) ?? referenceValueOn(key, day)?.value] as const)
  for (const [key, value] of found)
    if (typeof value !== 'number') throw new Error(`setting ${key} has no number on ${day}`)
  return Object.fromEntries(found) as Record<K, number>
}

/** Every value the municipality recorded for a setting, the newest first. */
export function listSettingHistory(
  tx: Tx,
  tenantId: string,
  key: string,
): Promise<(DatedValue & { recordedAt: string })[]> {
  return tx
    .selectFrom('setting')
    .select(['setting.value', 'setting.valid_from as validFrom', 'setting.source', 'setting.recorded_at as recordedAt'])
    .where('setting.tenant_id', '=', tenantId)
    .where('setting.key', '=', key)
    .orderBy('setting.valid_from', 'desc')
    .orderBy('setting.recorded_at', 'desc')
    .orderBy('setting.id', 'desc')
    .execute()
}
