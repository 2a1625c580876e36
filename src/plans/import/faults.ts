import { phrase } from '#platform/document/build.ts'
import { codeFault, type DocumentFault, sumFault } from '#platform/document/faults.ts'
import { percentsAddUp, percentsThatDiffer, type Sum } from '../indicators/rules.ts'
import type { IndicatorToTake, SheetContent, SheetFault } from './content.ts'

/** What speaks against taking a file: sums, percentages, the code, baselines, and words that say nothing. */
export function contentFaults(content: SheetContent): SheetFault[] {
  const { body, rows, indicators } = content
  const place = { cell: 'municipality.code', place: phrase('団体コード', 'Code of the body') }
  const empty = rows
    .filter(({ columns, refs }) => !refs && Object.values(columns).every((value) => value === '' || value === null))
    .map(({ at }) => ({ at, says: phrase('に、何も書かれていません。', 'says nothing.') }))
  return [
    ...(body.code === null ? [] : codeFault(place, body.code).map(fromDocument)),
    ...indicators.flatMap((whole) => faultsOfSum(whole, indicators)),
    ...empty,
  ]
}

const fromDocument = ({ cell, says }: DocumentFault): SheetFault => ({ at: cell, says })

function faultsOfSum(whole: IndicatorToTake, all: readonly IndicatorToTake[]): SheetFault[] {
  const parts = all.filter(({ parent, partOfSum }) => partOfSum && parent === whole.code)
  const unit = whole.wordings[0]?.units[0]
  if (parts.length === 0 || unit === undefined) return []
  const told = ({ values }: IndicatorToTake, of: string) => values.find((value) => value.unit === of)?.value ?? null
  const sum: Sum = {
    wholeId: whole.code,
    unit,
    whole: told(whole, unit),
    parts: parts.map((part) => ({ id: part.at, value: told(part, unit), percent: told(part, '％') })),
  }
  const at = { cell: whole.at, place: phrase('') }
  const percents = percentsAddUp(sum)
    ? []
    : [
        {
          at: whole.at,
          says: phrase('の割合の合計が、100％ になりません。', 'has percentages that do not add up to 100 %.'),
        },
      ]
  const different = percentsThatDiffer(sum).map(({ id, expected }) => ({
    at: id,
    says: phrase(
      `の割合は、人数から計算すると ${expected}％ です。`,
      `should have ${expected} %, as its number makes.`,
    ),
  }))
  const sums = sumFault(
    at,
    sum.parts.map(({ value }) => value),
    sum.whole,
  ).map(fromDocument)
  return [...sums, ...percents, ...different]
}
