import { useForm } from '#ui/form-context.ts'
import { Disclosure } from '#ui/index.ts'
import type { Words } from '../words.ts'
import { SlotFieldSet } from './slot-field-set.tsx'

interface Props {
  numbers: readonly number[]
  w: Words['slot']
  today: string
}

/** The alternatives, folded away until one of them holds something or needs another look. */
export function MoreSlots({ numbers, w, today }: Props) {
  const { values, problems } = useForm()
  const names = numbers.flatMap((number) => [`day${number}`, `start${number}`, `end${number}`])
  const isUsed = names.some((name) => values[name]?.[0] || problems.some((problem) => problem.field === name))
  return (
    <Disclosure summary={w.more} open={isUsed}>
      {numbers.map((number) => (
        <SlotFieldSet key={number} number={number} legend={w.legend(String(number))} w={w} today={today} />
      ))}
    </Disclosure>
  )
}
