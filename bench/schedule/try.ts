import { check } from '../../src/dispatch/schedule/solver/check/check.ts'
import { compile } from '../../src/dispatch/schedule/solver/engine/compile.ts'
import { planOf } from '../../src/dispatch/schedule/solver/engine/plan.ts'
import { run } from '../../src/dispatch/schedule/solver/engine/run.ts'
import { Search } from '../../src/dispatch/schedule/solver/engine/search.ts'
import { generate } from '../../src/dispatch/schedule/solver/fixtures/generate.ts'
import { sizes } from '../../src/dispatch/schedule/solver/fixtures/sizes.ts'

const now = () => performance.now()
for (const name of (process.argv[2] ?? 'month,year').split(',')) {
  const ms = Number(process.argv[3] ?? 1000),
    seed = Number(process.argv[4] ?? 1)
  let t = now()
  const instance = generate(sizes[name as 'month'], seed)
  const tg = now() - t
  t = now()
  const model = compile(instance)
  const tc = now() - t
  t = now()
  const search = new Search(model, { seed: 1 })
  const tf = now() - t
  const first = check(instance, planOf(search))
  console.log(
    name,
    'gen',
    tg | 0,
    'compile',
    tc | 0,
    'first',
    tf | 0,
    'cands',
    model.candidateSupporter.length,
    'per slot',
    (model.candidateSupporter.length / model.slots).toFixed(1),
    first.aims,
    first.violations.length,
    first.figures,
  )
  const total = instance.requests.reduce((s, r) => s + r.weight * r.wanted, 0)
  t = now()
  const g = run(model, { seed: 1 }, { milliseconds: ms, now }, search)
  let r = g.next()
  let next = 0
  while (!r.done) {
    if (r.value.share >= next) {
      console.log(r.value.share.toFixed(2), r.value.steps, JSON.stringify(r.value.aims))
      next += 0.125
    }
    r = g.next()
  }
  const took = now() - t
  t = now()
  const c = check(instance, r.value.plan)
  console.log(
    'steps/s',
    Math.round((r.value.steps / took) * 1000),
    'check ms',
    (now() - t) | 0,
    JSON.stringify(c.aims),
    JSON.stringify(r.value.aims) === JSON.stringify(c.aims),
    c.violations.length,
    JSON.stringify(c.violations.slice(0, 3)),
    'of',
    total,
    JSON.stringify(c.figures),
    (process.memoryUsage().rss / 1e6) | 0,
    'MB',
  )
}
