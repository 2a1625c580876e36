import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violationsOf } from '../compile/violations-of.ts'
import type { PlannedRequest, PlanningFacts } from '../facts/planning-facts.ts'
import { anyPlan, randomTown } from '../fixtures/random-town.ts'
import { explainGap } from './gap.ts'
import { ifItWereSo } from './if-it-were-so.ts'
import { type Plan, planOf, slotOf } from './plan.ts'
import { requestTable } from './request-table.ts'
import { standingOf } from './standing.ts'

const towns = Array.from({ length: 60 }, (_, at) => randomTown(at + 1))

const withPerson = (facts: PlanningFacts, changed: PlanningFacts['people'][number]): PlanningFacts => ({
  ...facts,
  people: facts.people.map((person) => (person.personId === changed.personId ? changed : person)),
})

function everyGap(work: (plan: Plan, request: PlannedRequest) => void): void {
  for (const facts of towns) {
    const plan = planOf(facts, anyPlan(facts))
    for (const request of facts.requests) if (!plan.visits.has(request.facts.id)) work(plan, request)
  }
}

test('a proposal made of people against whom nothing speaks breaks no rule', () => {
  for (const facts of towns) assert.deepEqual(violationsOf(facts, anyPlan(facts)), [])
})

test('a second place on the same day is told as a violation, with its figures', () => {
  const seen = towns.flatMap((facts) => {
    const visits = anyPlan(facts)
    const [first] = visits
    const again = facts.requests.find(({ facts: { id } }) => !visits.some(({ requestId }) => requestId === id))
    if (!first || !again?.slots[0]) return []
    const personIds = first.personIds
    return violationsOf(facts, [
      ...visits,
      { requestId: again.facts.id, slotId: again.slots[0].id, staffId: null, personIds },
    ])
  })
  assert.ok(seen.length > 20)
  assert.ok(seen.every(({ reasons }) => reasons.length > 0))
})

test('whoever stands in no proposal has at least one reason, or could go', () => {
  everyGap((plan, request) => {
    for (const slot of request.slots)
      for (const { state, against } of requestTable(plan, request, slot.id))
        assert.ok(state === 'free' || against.length > 0)
  })
})

test('“would be possible if” is true: with that one change, nothing speaks against any more', () => {
  let applied = 0
  everyGap((plan, request) => {
    for (const { personId, slotId, reason } of explainGap(plan, request).oneAway) {
      const person = plan.people.get(personId)
      const slot = slotOf(request, slotId)
      assert.ok(person && slot)
      const changed = ifItWereSo(person, request.facts, slot, reason)
      if (!changed) continue
      const after = planOf(withPerson(plan.facts, changed), [...plan.visits.values()])
      assert.deepEqual(standingOf(after, request, slot, changed).against, [], JSON.stringify(reason))
      applied += 1
    }
  })
  assert.ok(applied > 100, `${applied} changes were applied`)
})

test('“would be proposed with a wish of so many” is true: with that wish the chance goes there', () => {
  let applied = 0
  for (const facts of towns) {
    const visits = anyPlan(facts)
    const plan = planOf(facts, visits)
    for (const visit of visits) {
      const request = plan.requests.get(visit.requestId) as PlannedRequest
      for (const row of requestTable(plan, request, visit.slotId)) {
        const why = row.whyNot
        if (why?.because !== 'chances' && why?.because !== 'first-chance') continue
        if (why.wouldBeWith === null) continue
        const person = plan.people.get(row.personId) as PlanningFacts['people'][number]
        const amount = { ...person, wish: { ...person.wish, amountPerMonth: why.wouldBeWith } }
        const after = planOf(withPerson(facts, amount), visits)
        const [again] = requestTable(after, request, visit.slotId).filter(({ personId }) => personId === row.personId)
        assert.equal(again?.whyNot?.because, 'would-be-as-good')
        applied += 1
      }
    }
  }
  assert.ok(applied > 20, `${applied} wishes were applied`)
})

test('the smallest set of rules in conflict is one with which, all relaxed, enough people could go', () => {
  everyGap((plan, request) => {
    const { conflict, missing } = explainGap(plan, request)
    if (!conflict) return
    assert.equal(conflict.people.length, missing)
    for (const { against } of conflict.people) assert.ok(against.every(({ rule }) => conflict.rules.includes(rule)))
  })
})
