import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Resource } from './content/resource.ts'
import { type ResourceId, resourceIds, resources } from './content/resources/index.ts'
import { type AnyRow, type Columns, insertRow, listRows } from './content/store.ts'
import { addIndicator, keepWording } from './indicators/keep-indicator.ts'
import { wordingIn } from './indicators/rules.ts'
import { standardIndicators } from './indicators/standard.ts'
import { listIndicators } from './indicators/store.ts'

/** Schedules are made anew each year; questions to the adviser and small steps belong to their year. */
const notCarriedOver: ResourceId[] = ['yearSchedule', 'adviserQuestions', 'smallSteps', 'cover']

/** Begins the sheet of a year: the indicators of the form, and what last year's sheet says. */
export async function beginSheet(
  tx: Tx,
  moment: Moment,
  fiscalYear: number,
  body: { nameJa: string; nameEn: string },
): Promise<void> {
  if ((await listRows(tx, moment, 'cover', fiscalYear)).length > 0) return
  const [before] = await listRows(tx, moment, 'cover', fiscalYear - 1)
  const id = await insertRow(tx, 'year_sheet', {
    tenant_id: moment.tenantId,
    fiscal_year: fiscalYear,
    body_name_ja: before?.body_name_ja ?? body.nameJa,
    body_name_en: before?.body_name_en ?? body.nameEn,
    body_code: before?.body_code ?? null,
    body_kind_ja: before?.body_kind_ja ?? '',
    body_kind_en: before?.body_kind_en ?? '',
    planned_until_year: before?.planned_until_year ?? null,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
  await layOutIndicators(tx, moment, fiscalYear)
  for (const resourceId of resourceIds) await carryOver(tx, moment, resourceId, fiscalYear)
  const details = { fiscalYear }
  await record(tx, moment, { verb: 'begin-sheet', subjectKind: 'year_sheet', subjectId: id, details })
}

/** The indicators of the form that are not there yet, and the words of the year for those that are. */
export async function layOutIndicators(tx: Tx, moment: Moment, fiscalYear: number): Promise<void> {
  const there = new Map((await listIndicators(tx, moment)).map((indicator) => [indicator.code, indicator]))
  const ids = new Map([...there].map(([code, { id }]) => [code, id]))
  for (const [at, each] of standardIndicators.entries()) {
    const known = there.get(each.code)
    const details = { ...each, parentId: each.parent === null ? null : (ids.get(each.parent) ?? null) }
    const id = known?.id ?? (await addIndicator(tx, moment, details, at + 1))
    ids.set(each.code, id)
    const first = { number: each.number, labelJa: each.ja, labelEn: each.en, units: each.units, ...noOutcome }
    const wording = (known && wordingIn(known, fiscalYear)) ?? first
    await keepWording(tx, moment, id, { ...wording, ...noOutcome, fiscalYear })
  }
}

const noOutcome = { outcomeJa: '', outcomeEn: '', expectedJa: '', expectedEn: '' }

async function carryOver(tx: Tx, moment: Moment, resourceId: ResourceId, fiscalYear: number): Promise<void> {
  const { perYear, table }: Resource = resources[resourceId]
  if (!perYear || notCarriedOver.includes(resourceId)) return
  const rows = (await listRows(tx, moment, resourceId, fiscalYear - 1)) as unknown as AnyRow[]
  for (const { id: _, ...row } of rows)
    await insertRow(tx, table, {
      ...(row as Columns),
      fiscal_year: fiscalYear,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
}
