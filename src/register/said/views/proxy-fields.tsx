import { Checkbox, FieldSet, RadioGroup } from '#ui/index.ts'
import type { Words } from '../../words.ts'
import { toldBy } from '../proxy.ts'

/** At the end of a form that somebody fills in for another: how they were told, and that it is what was said. */
export function ProxyFields({ w }: { w: Words['proxy'] }) {
  return (
    <FieldSet legend={w.legend} hint={w.hint}>
      <RadioGroup
        name="channel"
        label={w.label.channel}
        required
        inline
        options={toldBy.map((value) => ({ value, label: w.channel[value] }))}
      />
      <Checkbox name="confirmed" label={w.label.confirmed} required />
    </FieldSet>
  )
}
