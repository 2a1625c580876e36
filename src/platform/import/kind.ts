import type { Actor, Role } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { ImportPlan, RowProblem } from './plan.ts'

/** One kind of list that can be brought in. A slice makes it with `defineImport`; `import-kinds.ts` lists them all. */
export interface ImportKind<Row extends object = ImportedRow, V extends Verdict = Verdict> {
  /** Stands in addresses and in the record of what was brought in: 'roster'. */
  id: string
  roles: readonly Role[]
  /** What its rows are about, for the words of the pages. */
  about: 'people' | 'organisations'
  /** The page on which one sees what came in. */
  seenAt: string
  /** What the list is and what comes of it. */
  lead(language: Language): string
  /** So many of what is brought in: 12人. */
  count(language: Language, many: number): string
  /** By what a person knows the row again. */
  nameOf(row: Row): string
  /** Columns that offices have and that are not taken over, with the reason. */
  leftOut: readonly LeftOut[]
  plan(tx: Tx, moment: Moment): Promise<ImportPlan<Row>>
  /** What else has to be known before the rows can be taken. */
  questions(tx: Tx, moment: Moment, actor: Actor | null): Promise<Question[]>
  /** Holds the rows against what is recorded: one verdict for each, in the same order. Changes nothing. */
  weigh(tx: Tx, moment: Moment, rows: readonly ReadRow<Row>[], context: ImportContext): Promise<V[]>
  /** Records the rows that `weigh` just judged, in the same transaction; none of them is faulty or open. */
  take(tx: Tx, moment: Moment, rows: readonly WeighedRow<Row, V>[], context: ImportContext): Promise<void>
}

export type ImportedRow = Record<string, unknown>
export interface ReadRow<Row> {
  line: number
  value: Row
}
export type WeighedRow<Row, V> = ReadRow<Row> & { verdict: V }

/** What taking a row would do. */
export interface Verdict {
  /** A new record, something new for a known one, nothing new, or a person has to say which record is meant. */
  will: 'add' | 'complete' | 'nothing' | 'ask'
  /** Why the row cannot be taken as things stand. */
  fault?: RowProblem<ImportedRow>
  /** Records that may be the same, for the row in which they are asked about. */
  likely?: Likely[]
  /** False where it must be one of `likely`. */
  mayBeNew?: boolean
}

export interface Likely {
  id: string
  /** The person whose record is shown by this, for the record of looks. */
  personId?: string
  /** The name and its reading are the same, so that many such rows may be answered at once. */
  isNamesake?: boolean
  inWords(language: Language): string
}

/** Who brings the list in (null on the command line), what they answered, and which record they say a row means. */
export interface ImportContext {
  actor: Actor | null
  answers: Answers
  decisions: Decisions
}
export type Answers = Readonly<Record<string, string>>
/** By the line of a row: the id of the record that it means, or `anew`. */
export type Decisions = ReadonlyMap<number, string>
export const anew = 'anew'

export interface Question {
  name: string
  label(language: Language): string
  hint?(language: Language): string
  options: readonly { value: string; label(language: Language): string }[]
  /** The answer until somebody gives another. */
  initial: string
}

export interface LeftOut {
  headings: readonly string[]
  because(language: Language): string
}

/** Forgets the type of the rows, so that kinds of many lists can stand in one list: only the kind itself reads them. */
export function defineImport<Row extends object, V extends Verdict>(kind: ImportKind<Row, V>): ImportKind {
  return kind as unknown as ImportKind
}

/** The given answers where they are among the options, else the initial ones. */
export function answersTo(questions: readonly Question[], given: Answers): Answers {
  return Object.fromEntries(
    questions.map(({ name, options, initial }) => {
      const answer = given[name]
      return [name, options.some(({ value }) => value === answer) ? (answer as string) : initial]
    }),
  )
}
