import { phrase } from '#platform/document/build.ts'
import { codeFault, type DocumentFault, sumFault } from '#platform/document/faults.ts'
import type { Phrase } from '#platform/document/model.ts'
import { placeholder } from './indicators/as-of.ts'
import {
  type Indicator,
  percentsAddUp,
  percentsThatDiffer,
  type Sum,
  sumsIn,
  valueIn,
  wordingIn,
} from './indicators/rules.ts'
import type { SheetFacts } from './sheet-facts.ts'

/** What must be mended before the sheet leaves the house, each naming its cell. */
export function sheetChecks(facts: SheetFacts): DocumentFault[] {
  const { rows, indicators, fiscalYear } = facts
  const code = rows.cover[0]?.body_code
  return [
    ...(code
      ? codeFault({ cell: 'cover.code', place: phrase('表紙 › 団体コード', 'Cover › Code of the body') }, code)
      : []),
    ...sumsIn(indicators, fiscalYear).flatMap((sum) => faultsOfSum(sum, facts)),
    ...unfilled(indicators, fiscalYear),
  ]
}

/** The id of the cell of a basic indicator's value. */
export const basicCell = (code: string, unit: string) => `1.${code}.${unit}`

const place = ({ indicators, fiscalYear }: SheetFacts, id: string): { code: string; label: Phrase } => {
  const indicator = indicators.find((each) => each.id === id)
  const wording = indicator ? wordingIn(indicator, fiscalYear) : null
  return { code: indicator?.code ?? '', label: phrase(wording?.labelJa ?? '', wording?.labelEn || wording?.labelJa) }
}

function faultsOfSum(sum: Sum, facts: SheetFacts): DocumentFault[] {
  const whole = place(facts, sum.wholeId)
  const at = { cell: basicCell(whole.code, sum.unit), place: inBasics(whole.label) }
  const percents = percentsAddUp(sum) ? [] : [{ ...at, says: percentsSay(sum.parts.map((part) => part.percent ?? 0)) }]
  const different = percentsThatDiffer(sum).map(({ id, expected }) => {
    const part = place(facts, id)
    return {
      cell: basicCell(part.code, '％'),
      place: inBasics(part.label),
      says: phrase(
        `人数から計算すると ${expected}％ ですが、違う割合が入力されています。`,
        `The number makes ${expected} %, but another percentage is entered.`,
      ),
    }
  })
  return [
    ...sumFault(
      at,
      sum.parts.map(({ value }) => value),
      sum.whole,
    ),
    ...percents,
    ...different,
  ]
}

const inBasics = (label: Phrase) => phrase(`基本情報 › ${label.ja}`, `Basic information › ${label.en}`)

function percentsSay(percents: readonly number[]): Phrase {
  const total = Math.round(percents.reduce((so, each) => so + each, 0) * 10) / 10
  const added = percents.join('＋')
  return phrase(
    `割合の合計（${added}＝${total}）が、100％ になりません。`,
    `The percentages (${added.replaceAll('＋', ' + ')} = ${total}) do not add up to 100 %.`,
  )
}

/** Indicators of the form for which nobody has said as of when they are. */
function unfilled(indicators: readonly Indicator[], fiscalYear: number): DocumentFault[] {
  return indicators
    .filter((each) => each.section === 'basic' && each.parentId === null)
    .filter((each) => !isDated(each, indicators, fiscalYear))
    .map((each) => {
      const wording = wordingIn(each, fiscalYear)
      return {
        cell: `1.${each.code}.as-of`,
        place: inBasics(phrase(wording?.labelJa ?? each.code, wording?.labelEn || each.code)),
        says: phrase(
          `時点が「${placeholder}」のままです。いつの時点かを入力してください。`,
          'The date is not filled in. Enter as of when it is.',
        ),
      }
    })
}

/** Dated itself or by its parts. */
export function isDated(indicator: Indicator, indicators: readonly Indicator[], fiscalYear: number): boolean {
  return firstDated(indicator, indicators, fiscalYear) !== null
}

export function firstDated(indicator: Indicator, indicators: readonly Indicator[], fiscalYear: number) {
  const family = [indicator, ...indicators.filter(({ parentId }) => parentId === indicator.id)]
  const values = family.flatMap((each) =>
    (wordingIn(each, fiscalYear)?.units ?? []).map((unit) => valueIn(each, fiscalYear, 'actual', unit)),
  )
  return values.find((value) => value?.asOfOn) ?? null
}
