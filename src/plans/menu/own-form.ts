import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { menuItems } from './menu-items.ts'
import { answers, items } from './rules.ts'
import type { Statement, StatementItem } from './store.ts'
import type { Words } from './words.ts'

const yen = () => field.numberOrNone(0, 1_000_000_000_000)

export const ownForm = z.object({
  takesPart: field.choice(['yes', 'no']),
  budget: yen(),
  subsidy: yen(),
  next: field.choiceOrNone(['save', 'submit']),
  ...Object.fromEntries(
    items.flatMap((item) => [
      [`answer${item}`, field.choice(answers)],
      [`content${item}`, field.text(1000)],
      [`result${item}`, field.text(1000)],
      [`times${item}`, field.numberOrNone(0, 1_000_000)],
      [`people${item}`, field.numberOrNone(0, 10_000_000)],
    ]),
  ),
})

export type OwnValue = Record<string, string | number | null> & {
  takesPart: 'yes' | 'no'
  budget: number | null
  subsidy: number | null
  next: 'save' | 'submit' | null
}

export const labelsOf = (w: Words): Record<string, string> => ({
  takesPart: w.own.takesPart,
  budget: w.own.budget,
  subsidy: w.own.subsidy,
  ...Object.fromEntries(
    menuItems.flatMap(({ no, short }) => [
      [`answer${no}`, `(${no}) ${short.ja}`],
      [`content${no}`, `(${no}) ${w.own.content}`],
      [`result${no}`, `(${no}) ${w.own.result}`],
      [`times${no}`, `(${no}) ${w.own.times}`],
      [`people${no}`, `(${no}) ${w.own.people}`],
    ]),
  ),
})

/** What stands in the form: what was saved last, for a new report the answers of the plan, else nothing known. */
export function typedFrom(statement: Statement | null, known: readonly StatementItem[]): Typed {
  const text = (value: number | string | null | undefined) =>
    value === null || value === undefined ? [] : [String(value)]
  const typed: Typed = {
    takesPart: [statement && !statement.takes_part ? 'no' : 'yes'],
    budget: text(statement?.budget_yen),
    subsidy: text(statement?.subsidy_yen),
  }
  for (const item of items) {
    const row = known.find((each) => each.item === item)
    typed[`answer${item}`] = [row?.answer ?? (item === 1 ? 'yes' : 'unknown')]
    typed[`content${item}`] = text(row?.content)
    typed[`result${item}`] = text(row?.result)
    typed[`times${item}`] = text(row?.times)
    typed[`people${item}`] = text(row?.people)
  }
  return typed
}
