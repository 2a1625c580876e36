import { type AsOf, parseAsOf } from '../indicators/as-of.ts'
import { percent, yesOrNo } from '../indicators/rules.ts'
import { standardIndicators } from '../indicators/standard.ts'
import type { IndicatorToTake, ValueToTake } from './content.ts'
import { type Part, yearOfEra } from './reading.ts'

/** The basic information: the indicators of the form with the values and days of the file. */
export function basicsOf(list: Part, fiscalYear: number): IndicatorToTake[] {
  return list.list().flatMap((part) => {
    const code = part.get('id').text()
    const asOf = asOfOf(part)
    const children = childrenOf(part)
    const own = { parent: null, partOfSum: false, ...{ code, part } }
    return [
      indicator(own, fiscalYear, asOf, ownValues(part, children.length > 0)),
      ...children.map((child) => indicator(child, fiscalYear, asOf, child.values)),
    ]
  })
}

interface Own {
  code: string
  parent: string | null
  partOfSum: boolean
  part: Part
}
type Told = readonly (readonly [unit: string, value: number | null])[]

function indicator({ code, parent, partOfSum, part }: Own, fiscalYear: number, asOf: AsOf | null, told: Told) {
  const values: ValueToTake[] = told.map(([unit, value]) => ({ fiscalYear, kind: 'actual', unit, value, asOf }))
  const standard = standardIndicators.find((each) => each.code === code)
  const ja = part.get('ja').lines() || part.get('level_ja').lines()
  const units = told.length > 0 ? told.map(([unit]) => unit) : [unitOf(part)]
  const wording = { fiscalYear, number: null, ja, en: part.get('en').lines() || (standard?.en ?? ''), units }
  return { code, section: 'basic' as const, parent, partOfSum, wordings: [wording], values, at: part.at }
}

const unitOf = (part: Part) => part.get('unit_ja').lines() || yesOrNo

const ownValues = (part: Part, isWhole: boolean): Told =>
  isWhole && part.get('value').value === undefined ? [] : [[unitOf(part), part.get('value').number()]]

interface Child extends Own {
  values: Told
}

/** The parts of an indicator under the codes of the form, in its order. */
function childrenOf(part: Part): Child[] {
  const code = part.get('id').lines()
  const codes = (parent: string) => standardIndicators.filter((each) => each.parent === parent).map((each) => each.code)
  const named = (parts: Part[], parent: string, partOfSum: boolean, told: (part: Part) => Told): Child[] =>
    parts.map((each, at) => ({
      code: codes(parent)[at] ?? `${parent}_${at + 1}`,
      parent,
      partOfSum,
      part: each,
      values: told(each),
    }))
  const unit = unitOf(part)
  const stays = named(part.get('breakdown_by_stay').optionalList(), code, true, (each) => [
    [unit, each.get('value').number()],
    [percent, each.get('percent').number()],
  ])
  const ages = stays.flatMap((stay) =>
    named(stay.part.get('of_which').optionalList(), stay.code, true, (each) => [[unit, each.get('value').number()]]),
  )
  const plain = named(part.get('values').optionalList(), code, false, (each) =>
    each.get('level_ja').value === undefined ? [[unit, each.get('value').number()]] : forum(each),
  )
  return [...stays, ...ages, ...plain]
}

/** Whether there is one, how many, and of how many. */
function forum(part: Part): Told {
  const exists = part.get('exists').value
  const [, of_] = part.get('unit_ja').lines().replace(/\(.*$/, '').trim().split('/')
  return [
    [yesOrNo, exists === true ? 1 : exists === false ? 0 : null],
    ['か所', part.get('count').number()],
    ...(of_ ? ([[of_, part.get('of').number()]] as const) : []),
  ]
}

/** R6-05, R3-06-30, R1, R6年度; null where the file leaves it open. */
function asOfOf(part: Part): AsOf | null {
  const as = part.get('as_of')
  if (as.value === null || as.value === undefined) return null
  const text = as.text()
  const [era = '', ...rest] = text.split('-')
  const year = yearOfEra(era)
  const asOf = parseAsOf(rest.length > 0 ? [year, ...rest].join('-') : /年度$/.test(text) ? text : `${year}年`)
  if (!asOf) as.list()
  return asOf
}
