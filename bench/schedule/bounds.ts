import type { Prover } from '#dispatch/schedule/solver/exact/prover.ts'
import type { Instance } from '#dispatch/schedule/solver/instance.ts'
import { monthOf } from '#platform/calendar.ts'

/**
 * A bound of cover for a year that is too large for one program: every month's requests, with all their dates, as if
 * the other months asked nothing of anybody. Rules are only left out, so no plan of the year covers more than the sum.
 */
export async function coverBound(prover: Prover, instance: Instance, millisecondsAMonth: number) {
  const months = Map.groupBy(instance.requests, ({ slots }) => monthOf(slots[0]?.onDay ?? instance.fromOn))
  let sum = 0
  for (const requests of months.values()) {
    const part = { ...instance, requests }
    const { stages } = await prover.prove(part, { visits: [] }, millisecondsAMonth, { isRelaxed: true })
    const most = requests.reduce((all, { weight, wanted }) => all + weight * wanted, 0)
    sum += stages[0]?.bound ?? most
    console.error(`${requests[0]?.slots[0]?.onDay}: ${stages[0]?.bound ?? `no bound, at most ${most}`}`)
  }
  return sum
}
