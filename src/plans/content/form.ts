import { z } from 'zod'
import { isMunicipalityCode } from '#platform/municipality-code.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { parseMonth, parseMonths } from './months.ts'
import type { Field, Resource } from './resource.ts'
import { columnsOf } from './resource.ts'
import type { AnyRow, Columns } from './store.ts'

/** The schema of a resource's form: one entry for each column, and for links the ids chosen. */
export function formOf(resource: Resource) {
  const shape = Object.fromEntries(resource.fields.flatMap(entriesOf))
  return z.object(shape).superRefine((value, ctx) => {
    for (const each of resource.fields) {
      if (each.kind !== 'both' || !each.required) continue
      const said = columnsOf(each).some((column) => value[column] !== '')
      if (!said) ctx.addIssue({ code: 'custom', message: 'required', path: [`${each.name}_ja`] })
    }
  })
}

function entriesOf(each: Field): [string, z.ZodType][] {
  if (each.kind === 'both')
    return columnsOf(each).map((column) => [column, field.text(each.long ? 4000 : 300)] as [string, z.ZodType])
  return [[each.name, schemaOf(each)]]
}

function schemaOf(each: Exclude<Field, { kind: 'both' }>): z.ZodType {
  const { required } = each
  switch (each.kind) {
    case 'text':
      return required ? field.requiredText(300) : field.text(300)
    case 'number':
      return required ? field.number(each.least, each.most) : field.numberOrNone(each.least, each.most)
    case 'day':
      return required ? field.day() : field.dayOrNone()
    case 'choice':
      return required
        ? field.choice(each.choices as [string, ...string[]])
        : field.choiceOrNone(each.choices as [string, ...string[]])
    case 'ref':
      return required ? field.id() : field.idOrNone()
    case 'refs':
      return field.ids()
    case 'code':
      return read((text) => (text === '' ? null : isMunicipalityCode(text) ? text : undefined), 'not-a-code', required)
    case 'month':
      return read((text) => (text === '' ? null : (parseMonth(text) ?? undefined)), 'not-a-day', required)
    case 'months':
      return read((text) => parseMonths(text) ?? undefined, 'not-a-day')
  }
}

/** A text read by `reading`; undefined means that it cannot be read. */
function read<T>(reading: (text: string) => T | undefined, problem: string, required?: true): z.ZodType {
  return z
    .array(z.string())
    .optional()
    .transform((given, ctx) => {
      const text = (given?.[0] ?? '').normalize('NFKC').trim()
      const value = required && text === '' ? undefined : reading(text)
      if (value !== undefined) return value
      ctx.addIssue({ code: 'custom', message: required && text === '' ? 'required' : problem })
      return z.NEVER
    })
}

/** What a form's value writes into the columns of the row. */
export function columnsFrom(resource: Resource, value: Record<string, unknown>): Columns {
  const names = resource.fields.flatMap(columnsOf)
  return Object.fromEntries(names.map((name) => [name, value[name] as Columns[string]]))
}

export function typedFrom(resource: Resource, row: AnyRow, linked: readonly string[] = []): Typed {
  return Object.fromEntries(
    resource.fields.flatMap((each) =>
      each.kind === 'refs'
        ? [[each.name, [...linked]]]
        : columnsOf(each).map((column) => [column, textsOf(row[column])] as [string, string[]]),
    ),
  )
}

function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return [Array.isArray(value) ? value.join('、') : String(value)]
}
