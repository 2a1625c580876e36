import type { Aims, Figures, Fixed, Instance, Plan, Visit } from '../instance.ts'
import { aimsOf } from './aims.ts'
import { figuresOf } from './figures.ts'
import { type Loads, loadAgainst } from './load-rules.ts'
import { personAgainst } from './person-rules.ts'
import { type Given, given, type Place } from './placed.ts'
import { teamAgainst } from './team-rules.ts'
import { timesAgainst } from './times.ts'
import type { Violation, ViolationCode } from './violation.ts'

export interface Report {
  violations: Violation[]
  aims: Aims
  figures: Figures
}

/** Verifies every hard rule anew and counts every aim anew, sharing no code with the search. */
export function check(instance: Instance, plan: Plan): Report {
  const all = given(instance, plan)
  const seen = new Set<string>()
  const violations = plan.visits.flatMap((visit) => {
    const isAgain = seen.has(visit.requestId)
    seen.add(visit.requestId)
    return isAgain ? [say('request-twice', visit)] : againstVisit(all, visit)
  })
  const aims = aimsOf(all)
  return { violations, aims, figures: figuresOf(all, aims) }
}

function againstVisit(all: Given, visit: Visit): Violation[] {
  const request = all.requests.get(visit.requestId)
  if (!request) return [say('unknown-request', visit)]
  const slot = request.slots.find(({ id }) => id === visit.slotId)
  if (!slot) return [say('unknown-slot', visit)]
  return [
    ...teamAgainst(all, request, visit),
    ...visit.supporterIds.flatMap((id) => againstSupporter(all, visit, id, { request, slot })),
    ...(visit.staffId === null ? [] : againstStaff(all, visit, visit.staffId, { request, slot })),
  ]
}

function againstSupporter(all: Given, visit: Visit, supporterId: string, place: Place): Violation[] {
  const person = all.supporters.get(supporterId)
  if (!person) return [{ ...say('unknown-supporter', visit), supporterId }]
  const codes = personAgainst(all.instance, person, place.request, place.slot)
  const loads = { ...person.limits, homeAreaId: person.homeAreaId }
  return [
    ...codes.map((code) => ({ ...say(code, visit), supporterId })),
    ...loadsOf(all, loads, place, all.places.get(supporterId) ?? [], person.fixed).map(({ code, figures }) => ({
      ...say(code, visit),
      supporterId,
      figures,
    })),
  ]
}

function againstStaff(all: Given, visit: Visit, staffId: string, place: Place): Violation[] {
  const staff = all.staff.get(staffId)
  if (!staff) return [{ ...say('unknown-staff', visit), staffId }]
  const loads = { ...staff.limits, perMonth: null, restDaysAfter: null, homeAreaId: null }
  const found: Violation[] = loadsOf(all, loads, place, all.rounds.get(staffId) ?? [], staff.fixed).map((one) => ({
    ...say(ofStaff[one.code] ?? 'staff-elsewhere', visit),
    staffId,
    figures: one.figures,
  }))
  return timesAgainst(staff, place.slot) === null
    ? found
    : [{ ...say('staff-not-available', visit), staffId }, ...found]
}

const ofStaff: Record<string, ViolationCode> = {
  overlap: 'staff-elsewhere',
  'per-day': 'staff-per-day',
  'per-week': 'staff-per-week',
}

function loadsOf({ instance }: Given, loads: Loads, here: Place, places: readonly Place[], fixed: readonly Fixed[]) {
  const itself = places.find(({ request, slot }) => request === here.request && slot === here.slot)
  return loadAgainst(instance, loads, itself ?? here, places, fixed)
}

const say = (code: ViolationCode, { requestId }: Visit): Violation => ({ code, requestId })
