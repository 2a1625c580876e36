import { DateField } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'

export function RestFields({ language, today }: Pick<ShownSaid<unknown>, 'language' | 'today'>) {
  const w = words(language).rest
  return (
    <>
      <DateField name="fromOn" label={w.label.fromOn} hint={w.fromHint} mark={false} earliestOn={today} />
      <DateField name="lastOn" label={w.label.lastOn} hint={w.lastHint} mark={false} earliestOn={today} />
    </>
  )
}
