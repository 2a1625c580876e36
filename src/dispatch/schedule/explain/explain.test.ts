import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violationsOf } from '../compile/violations-of.ts'
import type { PlannedRequest, PlanningFacts } from '../facts/planning-facts.ts'
import { anyPlan, randomTown } from '../fixtures/random-town.ts'
import { explainGap } from './gap.ts'
import { ifItWereSo } from './if-it-were-so.ts'
import { otherDates } from './other-dates.ts'
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

test('“would be proposed with one more wish” is true: with that wish alone it suits better', () => {
  const seen = new Set<string>()
  for (const facts of alikeInAmount(towns)) {
    const visits = anyPlan(facts)
    const plan = planOf(facts, visits)
    for (const visit of visits) {
      const request = plan.requests.get(visit.requestId) as PlannedRequest
      for (const { personId, whyNot } of requestTable(plan, request, visit.slotId)) {
        if (whyNot?.because !== 'suits') continue
        for (const part of whyNot.wouldBeIf) {
          const after = planOf(withWish(facts, personId, request, part), visits)
          const [again] = requestTable(after, request, visit.slotId).filter((row) => row.personId === personId)
          assert.equal(again?.whyNot?.because, 'would-be-as-good', part)
          seen.add(part)
        }
      }
    }
  }
  for (const part of ['wished-activity', 'wished-place']) assert.ok(seen.has(part), part)
})

/** Everybody wishes as much as the others, so that wishes decide; every third request by telephone, where no area counts. */
const alikeInAmount = (all: readonly PlanningFacts[]): PlanningFacts[] =>
  all.map((facts) => ({
    ...facts,
    people: facts.people.map((person) => ({ ...person, wish: { ...person.wish, amountPerMonth: 2 } })),
    requests: facts.requests.map((request, at) =>
      at % 3 === 0 ? { ...request, facts: { ...request.facts, mode: 'phone' as const } } : request,
    ),
  }))

function withWish(facts: PlanningFacts, personId: string, request: PlannedRequest, part: string): PlanningFacts {
  const { organisationId, activity, areaId } = request.facts
  if (part === 'wished-place') {
    const again = { personId, organisationId, supporterWishes: true, hostWishes: false }
    return { ...facts, continuity: [...facts.continuity, again] }
  }
  const person = facts.people.find((one) => one.personId === personId) as PlanningFacts['people'][number]
  const { wish } = person
  const more =
    part === 'preferred-area'
      ? { areaIds: [...wish.areaIds, areaId ?? ''] }
      : { activities: [...wish.activities, activity] }
  return withPerson(facts, { ...person, wish: { ...wish, ...more } })
}

test('“goes elsewhere” is true: without the places given elsewhere nothing speaks against', () => {
  let seen = 0
  everyGap((plan, request) => {
    for (const { personId, slotId } of explainGap(plan, request).elsewhere) {
      const visits = [...plan.visits.values()].map((visit) => ({
        ...visit,
        personIds: visit.personIds.filter((id) => id !== personId),
      }))
      const person = plan.people.get(personId) as PlanningFacts['people'][number]
      const slot = slotOf(request, slotId)
      assert.ok(slot)
      assert.equal(standingOf(planOf(plan.facts, visits), request, slot, person).state, 'free')
      seen += 1
    }
  })
  assert.ok(seen > 20, `${seen} were free otherwise`)
})

test('“on another date so many could go” is true: asked for that date, so many are free', () => {
  let seen = 0
  everyGap((plan, request) => {
    for (const { slot, people } of otherDates(plan, request, 42, 3)) {
      const moved = { ...request, slots: [slot] }
      const facts = { ...plan.facts, requests: plan.facts.requests.map((one) => (one === request ? moved : one)) }
      const after = planOf(facts, [...plan.visits.values()])
      const free = requestTable(after, moved, slot.id).filter(({ state }) => state === 'free')
      assert.equal(free.length, people)
      seen += 1
    }
  })
  assert.ok(seen > 20, `${seen} dates were asked for`)
})

test('other dates are looked for around each wished date to come, and around none that has passed', () => {
  let [late, again] = [0, 0]
  everyGap((plan, request) => {
    const [slot] = request.slots
    if (!slot) return
    const at = (onDay: string) => ({ ...slot, id: onDay, onDay })
    const found = (...days: string[]) => otherDates(plan, { ...request, slots: days.map(at) }, 28, 200)
    const [past, soon, far] = ['2026-10-01', '2026-12-15', '2027-03-15'] as const
    const near = (from: string, until: string, days: ReturnType<typeof found>) =>
      days.filter(({ slot: { onDay } }) => onDay >= from && onDay <= until)
    const both = found(soon, far)
    const later = near('2027-02-15', '2027-04-12', both)
    assert.deepEqual(later, found(far), 'what is found around the later date does not hang on the earlier one')
    assert.equal(both.length, later.length + near('2026-11-22', '2027-01-12', both).length)
    assert.deepEqual(found(past, far), later)
    assert.deepEqual(found(past), [])
    late += later.length
    again += both.length - later.length
  })
  assert.ok(late > 20 && again > 20, `${again} around the first, ${late} around the second`)
})

test('the smallest set of rules in conflict is one with which, all relaxed, enough people could go', () => {
  everyGap((plan, request) => {
    const { conflict, missing } = explainGap(plan, request)
    if (!conflict) return
    assert.equal(conflict.people.length, missing)
    for (const { against } of conflict.people) assert.ok(against.every(({ rule }) => conflict.rules.includes(rule)))
  })
})
