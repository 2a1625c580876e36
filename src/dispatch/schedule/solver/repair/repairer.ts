import { compile } from '../engine/compile.ts'
import type { Model } from '../engine/model.ts'
import { load, planIn } from '../engine/plan.ts'
import { State } from '../engine/state.ts'
import type { Instance, Plan } from '../instance.ts'
import { Chains } from './chains.ts'
import { Company } from './company.ts'
import { Journal } from './journal.ts'
import { LeastChange, type OpenPlace } from './least-change.ts'
import { type Absence, settled } from './settled.ts'
import { Ways } from './ways.ts'

export interface Repaired {
  plan: Plan
  /** Places that changed: who leaves which request, and who comes. The absent person is among those who leave. */
  changes: { requestId: string; leaves: string[]; comes: string[]; staffId: string | null }[]
  /** Requests that are not met any more, or with fewer people. */
  short: string[]
}

const deepest = 3

/** An agreed plan kept ready, so that the question who can step in is answered at once. It stays as it was. */
export class Repairer {
  readonly #model: Model
  readonly #plan: Plan
  readonly #state: State
  readonly #journal: Journal

  constructor(instance: Instance, plan: Plan) {
    this.#model = compile(settled(instance, plan))
    this.#plan = plan
    this.#state = new State(this.#model)
    load(this.#state, plan)
    this.#journal = new Journal(this.#state)
  }

  /** Who can step in while somebody is away, with the least change to others. Dates stay as they are agreed. */
  stepIn(absence: Absence): Repaired {
    const { calendar, instance } = this.#model
    const supporter = instance.supporters.findIndex(({ id }) => id === absence.id)
    const staff = instance.staff.findIndex(({ id }) => id === absence.id)
    const [from, until] = [calendar.clamp(absence.fromOn), calendar.clamp(absence.untilOn)]
    const isThen = (day: number) => day >= from && day < until
    const mark = this.#journal.mark
    const company = new Company(this.#state, this.#journal, (j, day) => j === staff && isThen(day))
    const ways = new Ways(this.#state, this.#journal, company, (s, day) => s === supporter && isThen(day))
    const plan = this.#filled(this.#leave(supporter, staff, isThen, company), ways)
    this.#journal.back(mark)
    return { plan, ...difference(this.#plan, plan) }
  }

  /** By chains, place after place; where that loses or moves anything, all ways together are looked at once more. */
  #filled(open: readonly OpenPlace[], ways: Ways): Plan {
    const { model, stays, cover } = this.#state
    const all = open.reduce((sum, { request }) => sum + (model.weight[request] as number), cover)
    const mark = this.#journal.mark
    this.#close(open, new Chains(this.#state, this.#journal, ways))
    const plan = planIn(this.#state)
    const known = { cover: this.#state.cover, stays: this.#state.stays }
    this.#journal.back(mark)
    const isLeast = stays - known.stays <= (open.length === 1 ? 1 : 0)
    if (known.cover === all && isLeast) return plan
    return new LeastChange(this.#state, this.#journal, ways, known).find(open) ?? plan
  }

  /** Empties the places of who is away; answers with the places to be filled, the weightiest first. */
  #leave(supporter: number, staff: number, isThen: (day: number) => boolean, company: Company) {
    const state = this.#state
    const { slotDay, candidateSupporter, candidateCompany, weight } = this.#model
    const open: OpenPlace[] = []
    for (let request = 0; request < this.#model.requests; request += 1) {
      const slot = state.slotOf[request] as number
      if (slot === -1 || !isThen(slotDay[slot] as number)) continue
      const isAlone = staff !== -1 && state.staffOf[request] === staff && !this.#replaced(request, company)
      this.#journal.keep(request)
      for (
        let seat = this.#model.seatFrom[request] as number;
        seat < (this.#model.seatFrom[request + 1] as number);
        seat += 1
      ) {
        const candidate = state.seat[seat] as number
        if (candidate === -1) continue
        if (candidateSupporter[candidate] !== supporter && !(isAlone && candidateCompany[candidate] === 1)) continue
        state.empty(request, seat)
        open.push({ request, slot })
      }
    }
    return open.sort((a, b) => (weight[b.request] as number) - (weight[a.request] as number) || a.slot - b.slot)
  }

  #replaced(request: number, company: Company): boolean {
    const mark = this.#journal.mark
    this.#journal.keep(request)
    this.#state.accompany(request, -1)
    if (company.see(request)) return true
    this.#journal.back(mark)
    return false
  }

  /** Fills the places; a visit that stays below its minimum is not held. */
  #close(open: readonly OpenPlace[], chains: Chains): void {
    for (const { request, slot } of open) if (!chains.fill(request, slot, deepest)) chains.sacrifice(request, slot)
    for (const { request } of open) {
      const count = this.#state.count[request] as number
      if (count === 0 || count >= (this.#model.least[request] as number)) continue
      this.#journal.keep(request)
      this.#state.clear(request)
    }
  }
}

/** The same for one question only. */
export const stepIn = (instance: Instance, plan: Plan, absence: Absence): Repaired =>
  new Repairer(instance, plan).stepIn(absence)

function difference(before: Plan, after: Plan): Omit<Repaired, 'plan'> {
  const visits = new Map(after.visits.map((visit) => [visit.requestId, visit]))
  const changes = before.visits.flatMap((old) => {
    const now = visits.get(old.requestId)
    const people = now?.supporterIds ?? []
    const leaves = old.supporterIds.filter((id) => !people.includes(id))
    const comes = people.filter((id) => !old.supporterIds.includes(id))
    const isSame = leaves.length + comes.length === 0 && (now?.staffId ?? null) === old.staffId
    return isSame ? [] : [{ requestId: old.requestId, leaves, comes, staffId: now?.staffId ?? null }]
  })
  const isShort = ({ leaves, comes }: Repaired['changes'][number]) => comes.length < leaves.length
  return { changes, short: changes.filter(isShort).map(({ requestId }) => requestId) }
}
