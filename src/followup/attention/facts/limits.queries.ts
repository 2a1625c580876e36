import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type DatedValue, referenceValueOn } from '#platform/settings/reference.ts'
import { type LimitKey, type Limits, settingOf } from '../rules/kinds.ts'

export type DatedLimits = Record<LimitKey, DatedValue>
const keys = Object.values(settingOf)

/** The numbers the rules depend on, each with its day and source: the municipality's, else the program's. One statement. */
export async function datedLimits(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
): Promise<DatedLimits> {
  const rows = await tx
    .selectFrom('setting')
    .distinctOn('setting.key')
    .select(['setting.key', 'setting.value', 'setting.valid_from as validFrom', 'setting.source'])
    .where('setting.tenant_id', '=', tenantId)
    .where('setting.key', 'in', keys)
    .where('setting.valid_from', '<=', today)
    .orderBy('setting.key')
    .orderBy('setting.valid_from', 'desc')
    .orderBy('setting.recorded_at', 'desc')
    .execute()
  const inForce = (key: LimitKey): DatedValue => {
    const dated = rows.find((row) => row.key === key) ?? referenceValueOn(key, today)
    if (typeof dated?.value !== 'number') throw new Error(`setting ${key} has no number on ${today}`)
    return { value: dated.value, validFrom: dated.validFrom, source: dated.source }
  }
  return Object.fromEntries(keys.map((key) => [key, inForce(key)])) as DatedLimits
}

export const numbersOf = (dated: DatedLimits): Limits =>
  Object.fromEntries(keys.map((key) => [key, dated[key].value])) as Limits
