import { check } from '#dispatch/schedule/solver/check/check.ts'
import { compile } from '#dispatch/schedule/solver/engine/compile.ts'
import { solve } from '#dispatch/schedule/solver/engine/run.ts'
import type { Prover } from '#dispatch/schedule/solver/exact/prover.ts'
import { drawFrom } from '#dispatch/schedule/solver/fixtures/draw.ts'
import { generate } from '#dispatch/schedule/solver/fixtures/generate.ts'
import type { Size } from '#dispatch/schedule/solver/fixtures/sizes.ts'
import { Repairer } from '#dispatch/schedule/solver/repair/repairer.ts'
import { type Absence, settled, withoutThem } from '#dispatch/schedule/solver/repair/settled.ts'
import { addDays } from '#platform/calendar.ts'
import { load, median, milliseconds, now, quantile, row } from './measure.ts'

/** People of an agreed plan are away for one to five days: how long the answer takes, and how often it is the least change. */
export async function repairSize(prover: Prover | null, size: Size, events: number, searchMs: number) {
  const instance = generate(size, 1)
  const { plan } = solve(compile(instance), { seed: 1 }, { milliseconds: searchMs, now })
  const begun = now()
  const repairer = new Repairer(instance, plan)
  const ready = now() - begun
  const agreed = settled(instance, plan)
  const draw = drawFrom(7)
  const [times, exact]: number[][] = [[], []]
  let [same, refused, short] = [0, 0, 0]
  for (let nth = 0; nth < events; nth += 1) {
    const visit = draw.one(plan.visits)
    const slots = instance.requests.find(({ id }) => id === visit.requestId)?.slots
    const fromOn = slots?.find(({ id }) => id === visit.slotId)?.onDay ?? instance.fromOn
    const absence: Absence = { id: draw.one(visit.supporterIds), fromOn, untilOn: addDays(fromOn, draw.between(1, 5)) }
    const from = now()
    const repaired = repairer.stepIn(absence)
    times?.push(now() - from)
    if (repaired.short.length > 0) short += 1
    if (!prover && nth % 10 > 0) continue
    const left = withoutThem(agreed, absence)
    const { violations, aims } = check(left, repaired.plan)
    refused += violations.length
    if (!prover) continue
    const asked = now()
    const { stages } = await prover.prove(left, repaired.plan, 60_000)
    exact?.push(now() - asked)
    if (stages[0]?.value === aims.cover && stages[1]?.value === aims.changes) same += 1
  }
  row(`repair ${size.name}`, `${events} events, ${load()}`, `made ready in ${milliseconds(ready)}`)
  row(
    'median / 95 % / worst',
    `${milliseconds(median(times ?? []))} / ${milliseconds(quantile(times ?? [], 0.95))} / ${milliseconds(Math.max(...(times ?? [])))}`,
    `${short} not filled, ${refused} violations`,
  )
  if (prover)
    row('the least change there is', `${same}/${events}`, `exact: median ${milliseconds(median(exact ?? []))}`)
}
