import { gapsOf } from '../compile/gaps-of.ts'
import { type Barred, instanceOf, proposedOf } from '../compile/instance-of.ts'
import { violationsOf } from '../compile/violations-of.ts'
import type { PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import { type LeverTried, tryLevers } from '../levers/try-levers.ts'
import { countedFigures } from '../proposal/figures-of.ts'
import { check } from '../solver/check/check.ts'
import { compile } from '../solver/engine/compile.ts'
import { planOf } from '../solver/engine/plan.ts'
import { type Found, run, type Progress as Stepped } from '../solver/engine/run.ts'
import { Search } from '../solver/engine/search.ts'
import type { Instance, Plan } from '../solver/instance.ts'
import type { FromSearch, SearchTask } from './messages.ts'
import type { Progress } from './progress.ts'

/** A small question is answered soon: so long at least, and so much longer for each request, up to the time allowed. */
const shortestMs = 400
const requestMs = 10
/** What would help is asked where the answer comes soon: for each lever so long, up to so many requests. */
const leverMs = 250
const mostForLevers = 600

/** One search from the facts to a proposal that the checker and the hard rules have both looked at. */
export class Seeker {
  readonly #task: SearchTask
  readonly #facts: PlanningFacts
  readonly #instance: Instance
  readonly #search: Search
  readonly #steps: Generator<Stepped, Found>
  readonly #now: () => number
  readonly #begun: number
  #levers: Generator<void, LeverTried[]> | null = null
  #tried: LeverTried[] | null = null

  constructor(task: SearchTask, now: () => number, barred: readonly Barred[] = []) {
    this.#task = task
    this.#now = now
    this.#begun = now()
    this.#facts = task.keepsClose ? task.facts : { ...task.facts, previous: null }
    this.#instance = instanceOf(this.#facts, barred)
    const model = compile(this.#instance)
    const settings = { seed: task.seed }
    this.#search = new Search(model, settings)
    const milliseconds = Math.min(task.seconds * 1000, shortestMs + requestMs * task.facts.requests.length)
    this.#steps = run(model, settings, { milliseconds, now }, this.#search)
  }

  get progress(): Progress {
    const covered = this.#best().visits.length
    return {
      phase: this.#levers ? 'levers' : 'searching',
      requests: this.#facts.requests.length,
      covered,
      elapsedMs: Math.round(this.#now() - this.#begun),
    }
  }

  /** False once the time is over and what would help is known. */
  goOn(): boolean {
    if (!this.#levers) {
      if (!this.#steps.next().done) return true
      if (!this.#asksLevers()) return false
      const settings = { seed: this.#task.seed, milliseconds: leverMs, now: this.#now }
      this.#levers = tryLevers(this.#instance, this.#best(), settings)
    }
    const step = this.#levers.next()
    if (step.done) this.#tried = step.value
    return !step.done
  }

  #asksLevers(): boolean {
    const { requests } = this.#instance
    return requests.length <= mostForLevers && this.#best().visits.length < requests.length
  }

  outcome(): Exclude<FromSearch, { kind: 'progress' }> {
    const plan = this.#best()
    const { violations, aims } = check(this.#instance, plan)
    const visits = proposedOf(plan)
    const against = violationsOf(this.#facts, visits)
    if (violations.length > 0 || against.length > 0)
      return {
        kind: 'refused',
        violations: [
          ...violations.map(({ code }) => code),
          ...against.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
        ],
      }
    return { kind: 'found', visits, gaps: gapsOf(this.#facts, visits), figures: this.#figures(visits, aims) }
  }

  #best(): Plan {
    return planOf(this.#search)
  }

  #figures(visits: readonly ProposedVisit[], aims: ReturnType<typeof check>['aims']) {
    const { cover, changes, fair, quality } = aims
    return {
      ...countedFigures(this.#facts, visits),
      aims: { cover, changes: this.#instance.previous ? changes : null, fair, quality },
      milliseconds: Math.round(this.#now() - this.#begun),
      seed: this.#task.seed,
      levers: this.#tried?.map(({ lever, met }) => ({ lever, covered: met })) ?? null,
    }
  }
}
