import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { IndicatorValueRow, ProgrammeRow } from './store.ts'
import { knownValue } from './targets.ts'
import type { Words } from './words.ts'

export const yearForm = z.object({
  nameJa: field.requiredText(100),
  nameEn: field.text(120),
  startedOn: field.day(),
  contract: field.idOrNone(),
  registered: field.numberOrNone(0, 100_000),
  dispatched: field.numberOrNone(0, 1_000_000),
  asOfOn: field.day(),
  source: field.requiredText(200),
})

export function labelsOf({ form }: Words): Record<string, string> {
  const { nameJa, nameEn, startedOn, contract, registered, dispatched, asOfOn, source } = form
  return { nameJa, nameEn, startedOn, contract, registered, dispatched, asOfOn, source }
}

/** What stands in the form before anything is typed: the programme and the year's present targets. */
export function typedFrom(
  programme: ProgrammeRow | null,
  values: readonly IndicatorValueRow[],
  fiscalYear: number,
  today: string,
): Typed {
  const registered = knownValue(values, fiscalYear, 'registered', 'target')
  const dispatched = knownValue(values, fiscalYear, 'dispatched', 'target')
  const text = (value: number | null | undefined) => (value === null || value === undefined ? [] : [String(value)])
  return {
    nameJa: [programme?.name_ja ?? ''],
    nameEn: [programme?.name_en ?? ''],
    startedOn: [programme?.started_on ?? `${fiscalYear}-04-01`],
    contract: programme?.contract_id ? [programme.contract_id] : [],
    registered: text(registered?.value),
    dispatched: text(dispatched?.value),
    asOfOn: [registered?.asOfOn ?? today],
    source: [registered?.source ?? ''],
  }
}
