import type { Language } from '#platform/i18n/catalogue.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Mapped } from '../batch/batch.ts'
import { type Columns, headerOf, likeliestSheet } from '../batch/guess.ts'
import { guessMapping, type Header, missingColumns } from '../headings.ts'
import { answersTo, type ImportedRow, type Question } from '../kind.ts'
import { fieldIdsOf, type ImportPlan } from '../plan.ts'
import { words } from './words.ts'

/** Names of the form's fields. */
export const columnField = (id: string) => `column-${id}`
export const answerField = (name: string) => `answer-${name}`

/** Where the reader is looking: a sheet (from 0) and its header. */
export interface Looking {
  sheet: number
  header: Header
}

/**
 * The sheet and the header row asked for, else those chosen before, else the likeliest. `was` is the sheet to which the
 * row that was asked for belongs: a row of another sheet says nothing.
 */
export function lookingAt(
  sheets: readonly Sheet[],
  plan: ImportPlan<ImportedRow>,
  asked: { sheet?: string; header?: string; was?: string },
  before: Mapped | null,
): Looking {
  const sheet = wholeNumber(asked.sheet, sheets.length - 1) ?? before?.sheet ?? likeliestSheet(sheets, plan)
  const kept = before?.sheet === sheet ? before.headerLine : null
  const seen = sheets[sheet] as Sheet
  const isOfThisSheet = asked.was === undefined || asked.was === String(sheet)
  const line = isOfThisSheet ? wholeNumber(asked.header, seen.rows.length) : null
  return { sheet, header: headerOf(seen, line || (asked.header === undefined ? kept : null), plan) }
}

/** What the form shows before anything is chosen in it. */
export function typedFromMapping(looking: Looking, plan: ImportPlan<ImportedRow>, before: Mapped | null): Typed {
  const isSame = before?.sheet === looking.sheet && before.headerLine === looking.header.line
  const columns: Columns = isSame ? before.columns : guessMapping(looking.header.headings, plan)
  const texts = Object.entries(columns).map(([id, column]) => [columnField(id), [column === null ? '' : `${column}`]])
  const answers = Object.entries(before?.answers ?? {}).map(([name, answer]) => [answerField(name), [answer]])
  return Object.fromEntries([...texts, ...answers])
}

export function mappedFrom(
  typed: Typed,
  looking: Looking,
  plan: ImportPlan<ImportedRow>,
  questions: readonly Question[],
): Mapped {
  const columns = fieldIdsOf(plan).map((id) => [id, wholeNumber(typed[columnField(id)]?.[0], 16_383)])
  const given = questions.map(({ name }) => [name, typed[answerField(name)]?.[0] ?? ''])
  return {
    sheet: looking.sheet,
    headerLine: looking.header.line,
    columns: Object.fromEntries(columns),
    answers: answersTo(questions, Object.fromEntries(given)),
  }
}

/** Columns that are still needed, and columns chosen for two fields at once. */
export function problemsIn(language: Language, { columns }: Mapped, plan: ImportPlan<ImportedRow>) {
  const w = words(language)
  const label = (id: string) => plan.fields[id]?.label(language) ?? id
  const needed = missingColumns(plan, columns).map((id) => ({
    field: columnField(id),
    message: plan.fields[id]?.required
      ? w.columnNeeded(label(id))
      : w.columnNeededOneOf((plan.oneOf ?? []).map(label).join('・')),
  }))
  const ids = fieldIdsOf(plan)
  const twice = ids.flatMap((id, index) => {
    const other = ids.slice(0, index).find((each) => columns[id] !== null && columns[each] === columns[id])
    return other === undefined ? [] : [{ field: columnField(id), message: w.columnTwice(label(id), label(other)) }]
  })
  return [...needed, ...twice]
}

function wholeNumber(text: string | undefined, most: number): number | null {
  const plain = (text ?? '').normalize('NFKC').trim()
  return /^\d{1,6}$/.test(plain) && Number(plain) <= most ? Number(plain) : null
}
