import type { ListInScope, Whom } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, ReadRow, Verdict } from '#platform/import/kind.ts'
import type { RowProblem } from '#platform/import/plan.ts'
import { listCompletions } from '../store.ts'
import { whomOf, whoOf } from './people.ts'
import type { CompletionRow } from './plan.ts'
import { words } from './words.ts'

export interface CompletionVerdict extends Verdict {
  /** Null for somebody new; rows with the same `who` are about the same person. */
  personId: string | null
  who: string
}

/** Finds the people of the rows: one person may stand in several rows, once for each course. */
export async function weighCompletions(
  tx: Tx,
  moment: Moment,
  rows: readonly ReadRow<CompletionRow>[],
  context: ImportContext,
  listInScope: ListInScope,
): Promise<CompletionVerdict[]> {
  const mayCreate = context.answers.unmatched === 'create'
  const whom = await whomOf(tx, moment, rows, context, listInScope)
  const known = await knownCompletions(tx, moment, [...whom.values()])
  return rows.map(({ line, value }) => {
    const who = whoOf(value)
    const group = whom.get(who)
    return { who, ...verdictOn(value, group?.whom ?? { is: 'new' }, group?.line === line, mayCreate, known) }
  })
}

function verdictOn(
  row: CompletionRow,
  whom: Whom,
  isFirst: boolean,
  mayCreate: boolean,
  known: ReadonlySet<string>,
): Omit<CompletionVerdict, 'who'> {
  if (whom.is === 'outside') return faulty('name', 'outOfScope')
  if (whom.is === 'open')
    return { will: 'ask', personId: null, ...(isFirst && { likely: whom.likely, mayBeNew: whom.mayBeNew }) }
  if (whom.is === 'known') {
    const isThere = known.has(completionKey(whom.personId, row.course.kind, row.completedOn))
    return { will: isThere ? 'nothing' : 'complete', personId: whom.personId }
  }
  if (row.name === '') return faulty('number', 'numberUnknown')
  return mayCreate ? { will: 'add', personId: null } : faulty('name', 'notFound')
}

function faulty(field: keyof CompletionRow, code: 'outOfScope' | 'numberUnknown' | 'notFound') {
  const fault: RowProblem<Record<string, unknown>> = { field, ja: words('ja').fault[code], en: words('en').fault[code] }
  return { will: 'nothing' as const, personId: null, fault }
}

async function knownCompletions(tx: Tx, moment: Moment, groups: readonly { whom: Whom }[]): Promise<Set<string>> {
  const ids = groups.flatMap(({ whom }) => (whom.is === 'known' ? [whom.personId] : []))
  const completions = await listCompletions(tx, moment, [...new Set(ids)])
  return new Set(completions.map((each) => completionKey(each.personId, each.courseKind, each.completedOn)))
}

const completionKey = (...parts: [personId: string, courseKind: string, completedOn: string]) => parts.join(' ')
