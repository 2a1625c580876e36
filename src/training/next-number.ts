import { era } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { settingOn } from '#platform/settings/setting.ts'

export type NumberKind = 'run' | 'application' | 'certificate'

const formats: Record<NumberKind, string> = {
  run: 'reference-format-course',
  application: 'reference-format-application',
  certificate: 'reference-format-certificate',
}

/**
 * The next number of a fiscal year: R8-K03 for a course, R8-M012 for an application, R8-S005 for a certificate, in the
 * form of the dated setting. The counter’s row stays locked until the transaction ends, so that numbers run without gaps and without doubles.
 */
export async function nextNumber(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  kind: NumberKind,
  fiscalYear: number,
): Promise<string> {
  const { last } = await tx
    .insertInto('training_counter')
    .values({ tenant_id: tenantId, kind, fiscal_year: fiscalYear, last: 1 })
    .onConflict((there) =>
      there
        .columns(['tenant_id', 'kind', 'fiscal_year'])
        .doUpdateSet((row) => ({ last: row('training_counter.last', '+', 1) })),
    )
    .returning('training_counter.last')
    .executeTakeFirstOrThrow()
  const { letter, year } = era(`${fiscalYear}-05-01`)
  const format = (await settingOn<string>(tx, tenantId, formats[kind], today)) ?? '{year}-{number}'
  const number = String(last).padStart(kind === 'run' ? 2 : 3, '0')
  return format.replace('{year}', `${letter}${year}`).replace('{number}', number)
}
