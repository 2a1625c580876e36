import type { z } from 'zod'
import type { HouseContext } from './house.ts'
import type { ProblemCode } from './words.ja.ts'

/** What was typed, as text: kept and shown again whatever is wrong with it. */
export type Typed = Record<string, string[]>

export interface CodedProblem {
  field: string
  code: ProblemCode
}

export type FormResult<T> = { ok: true; value: T; typed: Typed } | { ok: false; problems: CodedProblem[]; typed: Typed }

/** Parses the posted form by a schema made with the builders in `fields.ts`. */
export function readForm<S extends z.ZodType>(c: HouseContext, schema: S): FormResult<z.infer<S>> {
  return parseTyped(typedOf(c.var.typed ?? new FormData()), schema)
}

export function parseTyped<S extends z.ZodType>(typed: Typed, schema: S): FormResult<z.infer<S>> {
  const result = schema.safeParse(typed)
  if (result.success) return { ok: true, value: result.data, typed }
  const problems = result.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ''),
    code: (issue.message in knownCodes ? issue.message : 'required') as ProblemCode,
  }))
  return { ok: false, problems: firstOfEachField(problems), typed }
}

export function typedOf(form: FormData): Typed {
  const typed: Typed = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('_')) continue
    const list = typed[name] ?? []
    list.push(value)
    typed[name] = list
  }
  return typed
}

/** The first text typed into a field, or what stood there before. */
export const was = (typed: Typed | undefined, field: string, before: string | number | null | undefined = ''): string =>
  typed?.[field]?.[0] ?? (before === null || before === undefined ? '' : String(before))

/** All texts of a field with several choices; an untouched form shows what stood there before. */
export const wereAll = (typed: Typed | undefined, field: string, before: readonly string[] = []): readonly string[] =>
  typed ? (typed[field] ?? []) : before

function firstOfEachField(problems: CodedProblem[]): CodedProblem[] {
  return problems.filter((problem, at) => problems.findIndex((other) => other.field === problem.field) === at)
}

const knownCodes: Record<ProblemCode, true> = {
  required: true,
  'too-long': true,
  'not-a-day': true,
  'not-a-time': true,
  'not-a-number': true,
  'too-small': true,
  'too-large': true,
  'not-a-choice': true,
  'choose-one': true,
  'not-an-email': true,
  'not-a-phone': true,
  'end-before-start': true,
  'in-the-past': true,
  'in-the-future': true,
  'too-long-ago': true,
  'too-far-ahead': true,
  'not-a-code': true,
  'already-there': true,
}
