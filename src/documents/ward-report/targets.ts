import { type SheetFacts, valueIn, wordingIn } from '#plans/index.ts'
import { cell, heading, phrase, rowHead } from '#platform/document/build.ts'
import type { Block } from '#platform/document/model.ts'
import { dash, valuesSaid } from '../sheet-parts/values.ts'
import { yearHeads, yearsOf } from './years.ts'

/** What is aimed at in the years ahead; a dash where there is none. */
export function targetsTable({ indicators, fiscalYear }: SheetFacts): Block[] {
  const aimed = indicators.filter(
    (indicator) =>
      ['registered', 'dispatched'].includes(indicator.code) &&
      indicator.values.some(({ kind, fiscalYear: of }) => kind === 'target' && yearsOf(fiscalYear).includes(of)),
  )
  if (aimed.length === 0) return []
  return [
    heading(3, phrase('登録・派遣・フォローの目標', 'Targets of registration, dispatch and follow-up')),
    {
      kind: 'table',
      caption: phrase('年度別の目標', 'Targets by fiscal year'),
      hideCaption: true,
      widths: [6, 2, 2, 2, 2],
      head: [yearHeads(fiscalYear)],
      body: aimed.map((indicator) => {
        const wording = wordingIn(indicator, fiscalYear + 1)
        const units = wording?.units ?? []
        const told = (year: number, kind: 'target' | 'actual') =>
          valuesSaid(
            units.map((unit) => {
              const value = valueIn(indicator, year, kind, unit)
              return value?.value === null ? null : value
            }),
          )
        const now = told(fiscalYear, 'actual')
        return [
          rowHead(phrase(wording?.labelJa ?? indicator.code, wording?.labelEn || wording?.labelJa), {
            id: `target.${indicator.code}`,
          }),
          cell(now.ja === '' ? dash : now, { align: 'end', id: `target.${indicator.code}.${fiscalYear}` }),
          ...yearsOf(fiscalYear).map((year) =>
            cell(told(year, 'target'), { align: 'end', id: `target.${indicator.code}.${year}` }),
          ),
        ]
      }),
    },
  ]
}
