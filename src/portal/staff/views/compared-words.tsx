import type { Area } from '#organisations/index.ts'
import { areaName } from '#organisations/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { weekdayNames } from '#platform/i18n/dates.ts'
import { inBrackets, listed } from '#platform/i18n/punctuation.ts'
import { DataTable, SummaryList, usePage } from '#ui/index.ts'
import type { AccessibilityFeature } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import type { ComparedWord } from '../compared-words.ts'

interface Props {
  w: Words
  areas: Area[]
  said: ComparedWord[]
  changed: ComparedWord[]
}

/** What visitors would read, whole; and first, what is different from what they read now. */
export function ComparedWords({ w, areas, said, changed }: Props) {
  const { language } = usePage()
  const words = (field: string, values: readonly string[]) => valueText(w, language, areas, field, values)
  return (
    <>
      {changed.length > 0 && (
        <DataTable
          caption={w.staff.changed}
          rows={changed}
          rowKey={({ field }) => field}
          columns={[
            { key: 'field', label: w.staff.name, rowHeader: true, cell: ({ field }) => labelOf(w, language, field) },
            { key: 'before', label: w.staff.publicNow, cell: (one) => <Lines text={words(one.field, one.before)} /> },
            { key: 'after', label: w.staff.waits, cell: (one) => <Lines text={words(one.field, one.after)} /> },
          ]}
        />
      )}
      <section aria-labelledby="said">
        <h2 id="said">{w.staff.said}</h2>
        <SummaryList
          items={said.map(({ field, after }) => ({
            label: labelOf(w, language, field),
            value: <Lines text={words(field, after)} />,
          }))}
        />
      </section>
    </>
  )
}

const Lines = ({ text }: { text: string }) => (
  <>{text ? text.split('\n').map((line) => <div key={line}>{line}</div>) : '—'}</>
)

export function labelOf(w: Words, language: Language, field: string): string {
  const [, weekday] = /^hours_(\d)$/.exec(field) ?? []
  if (weekday) return (w.staff.label.hours ?? '') + inBrackets(language, weekdayNames(language)[Number(weekday)] ?? '')
  const own = w.staff.label[field]
  if (own) return own
  const [, name = field, of] = /^(.*)_(ja|en|easy)$/.exec(field) ?? []
  const label = w.staff.label[name] ?? name
  return of === 'en' || of === 'easy' ? label + inBrackets(language, w.staff.languages[of]) : label
}

function valueText(w: Words, language: Language, areas: Area[], field: string, values: readonly string[]): string {
  const [value = ''] = values
  const area = field === 'area' && areas.find(({ id }) => id === value)
  if (area) return areaName(area, language)
  if (field === 'features')
    return listed(
      language,
      values.map((one) => w.feature[one as AccessibilityFeature] ?? one),
    )
  const known = field === 'closed_on_holidays' ? w.staff.holidays : field.startsWith('is_') ? w.staff.known : null
  return known?.[value as keyof typeof known] ?? values.join('\n')
}
