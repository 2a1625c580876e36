import { NumberField } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'

export function LimitFields({ language }: Pick<ShownSaid<unknown>, 'language'>) {
  const w = words(language).limits
  return (
    <>
      <p>{w.empty}</p>
      <NumberField name="perDay" label={w.label.perDay} unit={w.unit.times} mark={false} />
      <NumberField name="perWeek" label={w.label.perWeek} unit={w.unit.times} mark={false} />
      <NumberField name="perMonth" label={w.label.perMonth} unit={w.unit.times} mark={false} />
      <NumberField name="restDaysAfter" label={w.label.restDaysAfter} unit={w.unit.days} mark={false} />
      <NumberField name="travelMinutesMax" label={w.label.travelMinutesMax} unit={w.unit.minutes} mark={false} />
    </>
  )
}
