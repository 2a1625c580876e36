import { type SheetFacts, type Value, valueIn, wordingIn } from '#plans/index.ts'
import { phrase } from '#platform/document/build.ts'
import type { OfficialDocument, Phrase } from '#platform/document/model.ts'
import { saidOnce } from '../sheet-parts/said.ts'

/** The values that stand in the document. */
function printed({ indicators, fiscalYear }: SheetFacts): Value[] {
  return indicators.flatMap((indicator) =>
    [fiscalYear, fiscalYear - 1].flatMap((year) =>
      (wordingIn(indicator, year)?.units ?? []).flatMap((unit) =>
        (['actual', 'target'] as const).flatMap((kind) => valueIn(indicator, year, kind, unit) ?? []),
      ),
    ),
  )
}

/** The newest day or month that a figure is of. */
export function newestAsOf(facts: SheetFacts): OfficialDocument['asOf'] {
  const dated = printed(facts).filter(({ asOfOn, precision }) => asOfOn !== null && /^(day|month)$/.test(precision))
  const newest = dated.sort((a, b) => ((a.asOfOn ?? '') < (b.asOfOn ?? '') ? 1 : -1))[0]
  if (!newest?.asOfOn) return []
  return [newest.precision === 'day' ? newest.asOfOn : newest.asOfOn.slice(0, 7)]
}

export function sourceNotes(facts: SheetFacts): Phrase[] {
  const sources = [...new Set(printed(facts).map(({ source }) => source))].filter(
    (source) => !/^(入力|取り込み)?$/.test(source),
  )
  return sources.map((source) =>
    source === 'ともに'
      ? phrase('日々の記録（ともに）から数えた値に基づき作成', 'Made from what the daily records (Tomoni) count')
      : phrase(`${saidOnce(source).ja}に基づき作成`, `Source: ${saidOnce(source).en}`),
  )
}
