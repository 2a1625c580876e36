import { type Barred, instanceOf } from '../compile/instance-of.ts'
import type { PlanningFacts } from '../facts/planning-facts.ts'
import { compile } from '../solver/engine/compile.ts'
import { planOf } from '../solver/engine/plan.ts'
import { run } from '../solver/engine/run.ts'
import { Search } from '../solver/engine/search.ts'
import type { Prover } from '../solver/exact/prover.ts'
import type { Stage } from '../solver/exact/stages.ts'
import type { Instance, Plan } from '../solver/instance.ts'
import { type Help, whatWouldHelp } from '../solver/levers/what-would-help.ts'
import type { SearchTask } from './messages.ts'
import type { Progress } from './progress.ts'

/** A small question is answered soon: so long at least, and so much longer for each request, up to the time allowed. */
const shortestMs = 300
const requestMs = 8
/** What would help, and proof, are asked where the answer comes soon: up to so many requests. */
const mostForProof = 600
const leverSteps = 10_000
/** So long after its time the search may still ask what would help; a slow machine keeps what was found and leaves the rest. */
const leverMs = 3_000

/** One search: our own first, then proof where that is possible in the time, then what would help. */
export class Seeker {
  readonly facts: PlanningFacts
  readonly instance: Instance
  readonly #task: SearchTask
  readonly #now: () => number
  readonly #begun: number
  #phase: NonNullable<Progress['phase']> = 'searching'
  plan: Plan = { visits: [] }
  stages: readonly Stage[] = []
  helps: readonly Help[] | null = null

  constructor(task: SearchTask, now: () => number, barred: readonly Barred[] = []) {
    this.#task = task
    this.#now = now
    this.#begun = now()
    this.facts = task.keepsClose ? task.facts : { ...task.facts, previous: null }
    this.instance = instanceOf(this.facts, barred)
  }

  /** Whether the question is small enough for proof and for asking what would help. */
  get mayProve(): boolean {
    return this.instance.requests.length <= mostForProof
  }

  get elapsedMs(): number {
    return Math.round(this.#now() - this.#begun)
  }

  get progress(): Progress {
    const { requests } = this.instance
    const cover = this.stages.find(({ aim }) => aim === 'cover')
    const ofBound = cover?.bound ? Math.floor((cover.value * 1000) / cover.bound) : null
    const covered = this.plan.visits.length
    return { phase: this.#phase, requests: requests.length, covered, ofBound, elapsedMs: this.elapsedMs }
  }

  /** Our own search. Hands control back after a few hundred steps, with the best plan so far. */
  *search(): Generator<void> {
    const model = compile(this.instance)
    const settings = { seed: this.#task.seed }
    const search = new Search(model, settings)
    const milliseconds = Math.min(this.#task.seconds * 1000, shortestMs + requestMs * this.instance.requests.length)
    this.plan = planOf(search)
    let seen = this.#now()
    for (const _ of run(model, settings, { milliseconds, now: this.#now }, search)) {
      if (this.#now() - seen > 200) {
        seen = this.#now()
        this.plan = planOf(search)
      }
      yield
    }
    this.plan = planOf(search)
  }

  /** Proves the plan aim by aim, or finds better ones, in the time that is left. */
  async prove(prover: Prover): Promise<void> {
    const left = this.#task.seconds * 1000 - this.elapsedMs
    if (!this.mayProve || left < 100) return
    this.#phase = 'proving'
    const told = ({ plan, stages }: { plan: Plan; stages: readonly Stage[] }) => {
      this.plan = plan
      this.stages = stages
    }
    const { plan, stages } = await prover.prove(this.instance, this.plan, left, { told })
    told({ plan, stages })
  }

  /** What would cover more, where something stays open. */
  *askLevers(): Generator<void> {
    const { requests } = this.instance
    if (!this.mayProve || this.plan.visits.length >= requests.length) return
    this.#phase = 'levers'
    const asking = whatWouldHelp(this.instance, this.plan, { steps: leverSteps, seed: this.#task.seed })
    const until = this.#task.seconds * 1000 + leverMs
    for (let next = asking.next(); ; next = asking.next()) {
      if (next.value.length > 0) this.helps = next.value
      if (next.done || this.elapsedMs > until) return
      yield
    }
  }
}
