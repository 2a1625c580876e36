import { inBrackets } from '../i18n/punctuation.ts'
import type { Chart, Table } from './model.ts'
import { documentWords } from './words.ts'
import type { DocumentLanguage } from './written.ts'

/** The numbers of a chart as a table. */
export function chartTable(chart: Chart<string>, language: DocumentLanguage): Table<string> {
  const { unknown } = documentWords(language)
  const head = (text: string) => ({ lines: [text], header: 'column' as const })
  return {
    kind: 'table',
    caption: chart.title,
    hideCaption: true,
    head: [
      [head(chart.groupHeading), ...chart.series.map((name) => head(withUnit(name, chart.unit.trim(), language)))],
    ],
    body: chart.groups.map(({ label, values }) => [
      { lines: [label], header: 'row' as const },
      ...values.map((value) =>
        value === null
          ? { lines: [unknown], align: 'end' as const }
          : { lines: [value.toLocaleString('ja-JP')], align: 'end' as const, value },
      ),
    ]),
  }
}

/** 団体数（団体）; a name that is its unit already stays alone: Bodies. */
const withUnit = (name: string, unit: string, language: DocumentLanguage) =>
  unit === '' || name.toLowerCase() === unit.toLowerCase() ? name : name + inBrackets(language, unit)
