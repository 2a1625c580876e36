import { instanceOf, proposedOf } from '#dispatch/schedule/compile/instance-of.ts'
import { explainGap } from '#dispatch/schedule/explain/gap.ts'
import { planOf } from '#dispatch/schedule/explain/plan.ts'
import { requestTable } from '#dispatch/schedule/explain/request-table.ts'
import { randomTown } from '#dispatch/schedule/fixtures/random-town.ts'
import { compile } from '#dispatch/schedule/solver/engine/compile.ts'
import { solve } from '#dispatch/schedule/solver/engine/run.ts'
import { load, median, milliseconds, now, quantile, row } from './measure.ts'

/** Every request of a plan explained as its page does: everybody with all reasons, and for open ones what is in the way. */
export function explainSize(people: number, requests: number, days: number): void {
  const facts = randomTown(1, { people, requests, days })
  const { plan: found } = solve(compile(instanceOf(facts)), { seed: 1 }, { steps: 2_000 })
  const plan = planOf(facts, proposedOf(found))
  const explain = (at: number) => {
    const request = facts.requests[at % requests] as (typeof facts.requests)[number]
    requestTable(plan, request, request.slots[0]?.id ?? '')
    if (!plan.visits.has(request.facts.id)) explainGap(plan, request)
  }
  for (let at = 0; at < 50; at += 1) explain(at)
  const times = Array.from({ length: Math.min(requests, 500) }, (_, at) => {
    const from = now()
    for (let again = 0; again < 4; again += 1) explain(at)
    return (now() - from) / 4
  })
  row(
    `one explanation, ${people}×${requests}`,
    milliseconds(median(times)),
    `95 % ${milliseconds(quantile(times, 0.95))}, ${load()}`,
  )
}
