import type { Decision, PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import type { Instance, Plan, Visit } from '../solver/instance.ts'
import { policyOf } from './policy-of.ts'
import { requestOf } from './request-of.ts'
import { supporterOf } from './supporter-of.ts'

/** A person at a date of a request whom a hard rule holds back. */
export interface Barred {
  requestId: string
  slotId: string
  supporterId: string
}

/** The facts of a municipality as a documented instance: what `schedule solve` reads from a file, and the search too. */
export function instanceOf(facts: PlanningFacts, barred: readonly Barred[] = []): Instance {
  const { today, fromOn, untilOn, travel, decisions } = facts
  return {
    format: 'tomoni-schedule/1',
    name: `${fromOn} ${untilOn}`,
    todayOn: today,
    fromOn,
    untilOn,
    policy: policyOf(facts),
    travel: [...travel].map(([way, minutes]) => {
      const [from = '', to = ''] = way.split('>')
      return { from, to, minutes }
    }),
    supporters: facts.people.map((person) => supporterOf(facts, person)),
    staff: facts.staff.map((one) => ({
      id: one.accountId,
      availability: [...(one.availability ?? [])],
      exceptions: [...one.exceptions],
      limits: one.limits,
      fixed: (facts.staffPlaces.get(one.accountId) ?? []).map(({ startMinute, endMinute, ...place }) => ({
        ...place,
        requestId: null,
        fromMinute: startMinute,
        toMinute: endMinute,
      })),
    })),
    requests: facts.requests.map((request) => requestOf(facts, request)),
    apart: facts.people.flatMap(({ personId, apartFrom, withoutStaff }) =>
      [...apartFrom, ...withoutStaff].map((other): [string, string] => [personId, other]),
    ),
    keep: decisions.flatMap(keptBy),
    forbid: [...decisions.flatMap(forbiddenBy), ...passedOver(facts), ...barred],
    previous: facts.previous && { visits: facts.previous.map(visitOf) },
  }
}

export const visitOf = ({ requestId, slotId, personIds, staffId }: ProposedVisit): Visit => ({
  requestId,
  slotId,
  supporterIds: [...personIds],
  staffId,
})

export const proposedOf = ({ visits }: Plan): ProposedVisit[] =>
  visits.map(({ requestId, slotId, supporterIds, staffId }) => ({
    requestId,
    slotId,
    personIds: supporterIds,
    staffId,
  }))

const keptBy = ({ kind, requestId, slotId, personId }: Decision) =>
  kind === 'keep' ? [{ requestId, slotId, supporterId: personId }] : []

const forbiddenBy = ({ kind, requestId, personId }: Decision) =>
  kind === 'keep' ? [] : [{ requestId, slotId: null, supporterId: kind === 'leave-open' ? null : personId }]

const passedOver = ({ requests }: PlanningFacts) =>
  requests.flatMap(({ facts, passed }) =>
    passed.map(({ personId, slotId }) => ({ requestId: facts.id, slotId, supporterId: personId })),
  )
