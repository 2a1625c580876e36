import type { z } from 'zod'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { parseTyped } from '#platform/web/form.ts'

export interface ReadRows<T> {
  rows: { number: number; value: T }[]
  problems: CodedProblem[]
}

/**
 * Reads numbered lines of a form: `title-1`, `minutes-1`, `title-2` … A line whose fields are all empty, or only hold
 * what the page put there, is no line. Problems carry the name with its number.
 */
export function readRows<S extends z.ZodType>(
  typed: Typed,
  form: S,
  names: readonly string[],
  isLine: (line: Typed) => boolean,
): ReadRows<z.infer<S>> {
  const read: ReadRows<z.infer<S>> = { rows: [], problems: [] }
  for (const number of numbersIn(typed)) {
    const line = Object.fromEntries(names.map((name) => [name, typed[`${name}-${number}`] ?? []]))
    if (!isLine(line)) continue
    const parsed = parseTyped(line, form)
    if (parsed.ok) read.rows.push({ number, value: parsed.value })
    else read.problems.push(...parsed.problems.map(({ field, code }) => ({ field: `${field}-${number}`, code })))
  }
  return read
}

/** The numbers of the lines that were sent, in order; never more than three hundred. */
export function numbersIn(typed: Typed): number[] {
  const numbers = Object.keys(typed).flatMap((name) => /-(\d{1,3})$/.exec(name)?.[1] ?? [])
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).slice(0, 300)
}

/** The same for showing: each line’s values under its numbered names. */
export const typedFromRows = (lines: readonly Typed[]): Typed =>
  Object.fromEntries(
    lines.flatMap((line, at) => Object.entries(line).map(([name, texts]) => [`${name}-${at + 1}`, texts])),
  )

/** Labels for the problems of numbered lines, each led by which line it is. */
export const labelsOfRows = (
  labels: Readonly<Record<string, string>>,
  numbers: readonly number[],
  row: (n: string) => string,
): Record<string, string> =>
  Object.fromEntries(
    numbers.flatMap((number) =>
      Object.entries(labels).map(([name, label]) => [`${name}-${number}`, `${row(String(number))} ${label}`]),
    ),
  )
