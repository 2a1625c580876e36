import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const sendForm = z.object({ request: field.ids(), until: field.day(), seen: field.number(1) })

/** What became of a sending, as it stands in the address of the page after it. */
export interface Result {
  requests: number
  people: number
  left: string[]
}

/** More than these are counted and not named. */
const mostNamed = 40

const separator = '.'

export const writeResult = ({ requests, people, left }: Result) => ({
  sent: requests,
  people,
  left: left.slice(0, mostNamed).join(separator) || null,
})

export function readResult({ sent, people, left }: Record<string, string>): Result | null {
  if (!sent || !/^\d{1,5}$/.test(sent)) return null
  const ids = (left ?? '').split(separator).filter((id) => /^[0-9a-f-]{36}$/.test(id))
  return {
    requests: Number(sent),
    people: /^\d{1,5}$/.test(people ?? '') ? Number(people) : 0,
    left: ids.slice(0, mostNamed),
  }
}
