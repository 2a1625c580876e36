import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: (year: string) => `広域の集計　${year}`,
  lead: '自治体ごとの数だけが見えます。個人が分かるおそれのある小さな数は伏せています。',
  few: '少数のため伏せる',
  count: (n: string) => `${n}自治体`,
  none: 'この範囲の自治体は、まだ登録されていません。',
  name: '自治体',
  registered: '登録人数（人）',
  dispatched: '派遣回数（回）',
  previous: '前の年度',
  next: '次の年度',
  excel: 'Excel で書き出す',
}
const en: Widen<typeof ja> = {
  title: (year) => `Aggregated figures, ${year}`,
  lead: 'Only counts by municipality. Numbers small enough to point to a person are hidden.',
  few: 'hidden (few)',
  count: (n) => plural(n, 'municipality', 'municipalities'),
  none: 'No municipality of this area uses the system yet.',
  name: 'Municipality',
  registered: 'Registered people',
  dispatched: 'Dispatches',
  previous: 'Previous year',
  next: 'Next year',
  excel: 'Export as Excel',
}

export const words = catalogue(ja, en)
