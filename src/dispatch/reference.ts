import { era, fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { settingOn } from '#platform/settings/setting.ts'

export type ReferenceKind = 'request' | 'visit'

/**
 * The next reference of the fiscal year, such as R8-012 for a request and R8-V012 for a visit. The counter's row stays
 * locked until the transaction ends, so that numbers run without gaps and without doubles.
 */
export async function nextReference(tx: Tx, moment: Moment, kind: ReferenceKind): Promise<string> {
  const fiscalYear = fiscalYearOf(moment.today)
  const { last } = await tx
    .insertInto('reference_counter')
    .values({ tenant_id: moment.tenantId, kind, fiscal_year: fiscalYear, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'kind', 'fiscal_year'])
        .doUpdateSet((row) => ({ last: row('reference_counter.last', '+', 1) })),
    )
    .returning('reference_counter.last')
    .executeTakeFirstOrThrow()
  const format = await settingOn<string>(tx, moment.tenantId, `reference-format-${kind}`, moment.today)
  return writeReference(format ?? '', fiscalYear, last)
}

/**
 * `{year}` is the fiscal year in its era (R8), `{number}` runs from 001 within it. A format that lacks one of them could
 * name two things alike; then it is added in front.
 */
export function writeReference(format: string, fiscalYear: number, number: number): string {
  const { letter, year } = era(`${fiscalYear}-05-01`)
  const whole = [...missing(format, '{year}'), ...missing(format, '{number}'), format].filter(Boolean).join('-')
  return whole.replace('{year}', `${letter}${year}`).replace('{number}', String(number).padStart(3, '0'))
}

const missing = (format: string, part: string) => (format.includes(part) ? [] : [part])
