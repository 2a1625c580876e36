import type { IndicatorToTake, ValueToTake, WordingToTake } from './content.ts'
import type { Part } from './reading.ts'

/** The codes of the four indicators of the published sheet; the numbers behind three of them are counted here. */
const codes = ['course_completers', 'inpatient_talks', 'public_talks', 'transition_decisions']

const unitOf = { hospitals: '病院', persons: '人', people: '名', times: '回' } as const
type Key = keyof typeof unitOf
const keys = Object.keys(unitOf) as Key[]

/** Section 4 tells of last year, section 5 of this: one indicator with the words and values of both years. */
export function kpisOf(file: Part, fiscalYear: number): IndicatorToTake[] {
  const last = file.get('section4_results_last_year').get('kpis').list()
  const now = file.get('section5_strengths_issues').get('kpis_this_year').list()
  const numbers = [...new Set([...last, ...now].map((part) => part.get('no').number() ?? 0))]
  const having = (parts: Part[], no: number) => parts.find((part) => part.get('no').number() === no)
  return numbers.map((no) => kpi(no, having(last, no), having(now, no), fiscalYear))
}

function kpi(no: number, last: Part | undefined, now: Part | undefined, fiscalYear: number): IndicatorToTake {
  if (last && now) checkBaseline(last, now)
  const before = last ? unitsIn(last, ['target', 'actual']) : []
  const present = now ? unitsIn(now, ['baseline', 'target']) : []
  return {
    code: codes[no - 1] ?? `kpi_${no}`,
    section: 'result',
    parent: null,
    partOfSum: false,
    at: (now ?? last)?.at ?? '',
    wordings: [
      ...(last ? [{ ...wording(last, no, fiscalYear - 1, before), outcome: last.both('outcome', 'o') }] : []),
      ...(now ? [{ ...wording(now, no, fiscalYear, present), expected: now.both('expected', 'o') }] : []),
    ].map(named),
    values: [
      ...(last ? valuesIn(last, 'target', fiscalYear - 1) : []),
      ...(last ? valuesIn(last, 'actual', fiscalYear - 1) : []),
      ...(now ? valuesIn(now, 'target', fiscalYear) : []),
    ],
  }
}

const wording = (part: Part, number: number, fiscalYear: number, units: string[]) => ({
  fiscalYear,
  number,
  ja: part.get('ja').text(),
  en: part.get('en').lines(),
  units,
})

type Loose = Omit<WordingToTake, 'outcome' | 'expected'> &
  Partial<Record<'outcome' | 'expected', Record<string, string>>>

const named = ({ outcome, expected, ...rest }: Loose): WordingToTake => ({
  ...rest,
  ...(outcome ? { outcome: { ja: outcome.o_ja ?? '', en: outcome.o_en ?? '' } } : {}),
  ...(expected ? { expected: { ja: expected.o_ja ?? '', en: expected.o_en ?? '' } } : {}),
})

/** The units used: 病院／回 and 名／回, with the times last. */
function unitsIn(part: Part, names: string[]): string[] {
  const used = keys.filter((key) => names.some((name) => part.get(name).get(key).value !== undefined))
  return used.map((key) => unitOf[key])
}

function valuesIn(part: Part, kind: 'target' | 'actual', fiscalYear: number): ValueToTake[] {
  const asOf = { on: `${fiscalYear}-04-01`, precision: 'fiscal-year' as const }
  return keys
    .filter((key) => part.get(kind).get(key).value !== undefined)
    .map((key) => ({ fiscalYear, kind, unit: unitOf[key], value: part.get(kind).get(key).number(), asOf }))
}

/** Last year's actual is this year's baseline. */
function checkBaseline(last: Part, now: Part): void {
  for (const key of keys) {
    const baseline = now.get('baseline').get(key)
    const actual = last.get('actual').get(key).number()
    if (baseline.value === undefined || actual === null || baseline.number() === actual) continue
    baseline.refuse({
      ja: `の現状値 ${baseline.number()} が、昨年度の実績値 ${actual} と合いません。`,
      en: `is ${baseline.number()}, but last year’s actual is ${actual}.`,
    })
  }
}
