import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Answer, type Item, items, type Stage } from './rules.ts'
import { insertStatement } from './store.ts'

export interface StatementDetails {
  fiscalYear: number
  stage: Stage
  takesPart: boolean
  budgetYen: number | null
  subsidyYen: number | null
  items: Record<Item, { answer: Answer; content: string; result: string; times: number | null; people: number | null }>
}

/** Keeps a plan or report as a new row; submitted, bodies above may read it. Earlier rows stay as history. */
export async function keepStatement(
  tx: Tx,
  moment: Moment,
  { fiscalYear, stage, takesPart, budgetYen, subsidyYen, ...details }: StatementDetails,
  submitted: boolean,
): Promise<string> {
  const id = await insertStatement(
    tx,
    {
      tenant_id: moment.tenantId,
      fiscal_year: fiscalYear,
      stage,
      takes_part: takesPart,
      budget_yen: budgetYen === null ? null : String(budgetYen),
      subsidy_yen: subsidyYen === null ? null : String(subsidyYen),
      recorded_at: moment.now,
      recorded_by: moment.actorId,
      submitted_at: submitted ? moment.now : null,
      submitted_by: submitted ? moment.actorId : null,
    },
    items.map((item) => ({ tenant_id: moment.tenantId, item, ...details.items[item] })),
  )
  await record(tx, moment, {
    verb: submitted ? 'submit-menu' : 'keep-menu',
    subjectKind: 'menu-statement',
    subjectId: id,
    details: { fiscalYear, stage },
  })
  return id
}
