import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Wording } from './rules.ts'
import { insertIndicator, listIndicators, putWording, updateIndicator } from './store.ts'

export interface IndicatorDetails {
  code: string
  parentId: string | null
  partOfSum: boolean
  section: 'basic' | 'result'
  sourceRule: 'counted' | 'by-hand' | 'imported'
  countingRule: string | null
}

/** Defines a new indicator; returns its id. */
export async function addIndicator(tx: Tx, moment: Moment, details: IndicatorDetails, position?: number) {
  const id = await insertIndicator(tx, {
    tenant_id: moment.tenantId,
    code: details.code,
    section: details.section,
    parent_id: details.parentId,
    part_of_sum: details.partOfSum,
    ...sourceOf(details),
    position: position ?? (await listIndicators(tx, moment)).length + 1,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
  await record(tx, moment, { verb: 'keep-indicator', subjectKind: 'indicator', subjectId: id })
  return id
}

/** Where its numbers come from. */
export async function setSourceRule(
  tx: Tx,
  moment: Moment,
  id: string,
  source: Pick<IndicatorDetails, 'sourceRule' | 'countingRule'>,
) {
  await updateIndicator(tx, moment, id, sourceOf(source))
  await record(tx, moment, { verb: 'keep-indicator', subjectKind: 'indicator', subjectId: id })
}

/** What the indicator is called in a year, in which units, and what came of it. */
export function keepWording(tx: Tx, moment: Moment, indicatorId: string, wording: Wording): Promise<void> {
  return putWording(tx, {
    tenant_id: moment.tenantId,
    indicator_id: indicatorId,
    fiscal_year: wording.fiscalYear,
    number: wording.number,
    label_ja: wording.labelJa || wording.labelEn,
    label_en: wording.labelEn,
    units: wording.units,
    outcome_ja: wording.outcomeJa,
    outcome_en: wording.outcomeEn,
    expected_ja: wording.expectedJa,
    expected_en: wording.expectedEn,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
}

const sourceOf = ({ sourceRule, countingRule }: Pick<IndicatorDetails, 'sourceRule' | 'countingRule'>) => ({
  source_rule: sourceRule,
  counting_rule: sourceRule === 'counted' ? countingRule : null,
})
