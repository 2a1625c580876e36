import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import type { Options } from '../options.ts'
import type { Field, Resource } from '../resource.ts'
import { saidIn } from '../row-title.ts'
import { choiceLabel, type Words } from '../words.ts'

interface Shown {
  w: Words
  language: Language
  resource: Resource
  options: Options
  linked: readonly string[]
}

/** What a row has in a field, as an officer reads it; nothing where nothing is written. */
export function shownIn(row: object, field: Field, { w, language, options, linked }: Shown): ComponentChildren {
  const value = (row as Record<string, unknown>)[field.name]
  switch (field.kind) {
    case 'both':
      return <Lines text={saidIn(row, field.name, language)} />
    case 'refs':
      return <Lines text={linked.map((id) => labelIn(options[field.name], id)).join('\n')} />
    case 'ref':
      return value ? labelIn(options[field.name], String(value)) : ''
    case 'choice':
      return value ? choiceLabel(w, field.name, String(value)) : ''
    case 'day':
    case 'month':
      return value ? formatDay(language, String(value), field.kind === 'day' ? 'long' : 'month') : ''
    case 'months':
      return listed(
        language,
        (value as string[]).map((month) => formatDay(language, month, 'month')),
      )
    default:
      return value === null || value === undefined ? '' : String(value)
  }
}

const labelIn = (options: readonly { value: string; label: string }[] | undefined, id: string) =>
  options?.find(({ value }) => value === id)?.label ?? ''

/** Whether any row has something in a field: columns of nothing are not shown. */
export const isTold = (rows: readonly object[], field: Field, linked: (row: object) => readonly string[]): boolean =>
  rows.some((row) => {
    if (field.kind === 'both') return saidIn(row, field.name, 'ja') !== ''
    if (field.kind === 'refs') return linked(row).length > 0
    const value = (row as Record<string, unknown>)[field.name]
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  })

function Lines({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length < 2) return <>{text}</>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
