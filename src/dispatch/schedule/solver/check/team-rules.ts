import type { Instance, Request, Supporter, Visit } from '../instance.ts'
import type { Given } from './placed.ts'
import type { Violation, ViolationCode } from './violation.ts'

/** The rules that ask about a visit as a whole: its people together, who goes along, and what was decided. */
export function teamAgainst(all: Given, request: Request, visit: Visit): Violation[] {
  const { instance } = all
  const held = request.held?.supporterIds ?? []
  const size = visit.supporterIds.length + held.length
  const codes: [ViolationCode, boolean, Violation['figures']?][] = [
    ['person-twice', new Set(visit.supporterIds).size < visit.supporterIds.length],
    ['nobody-added', visit.supporterIds.length === 0],
    ['team-too-small', size < request.minimum, { size, minimum: request.minimum }],
    ['team-too-large', size > request.wanted, { size, wanted: request.wanted }],
    ['held-elsewhere', request.held !== null && request.held.slotId !== visit.slotId],
    ['follow-up-missing', isFollowUpMissing(all, request, visit)],
    ['apart', areApart(instance, [...visit.supporterIds, ...held, visit.staffId, request.held?.staffId ?? null])],
    ['forbidden', isForbidden(instance, visit)],
    ['lock-broken', isLockBroken(instance, visit, held)],
  ]
  return codes
    .filter(([, isSo]) => isSo)
    .map(([code, , figures]) => ({ code, requestId: request.id, ...(figures && { figures }) }))
}

function isFollowUpMissing({ supporters }: Given, request: Request, visit: Visit): boolean {
  if (visit.staffId !== null || (request.held?.staffId ?? null) !== null) return false
  return visit.supporterIds.some((id) => needsCompany(supporters.get(id), request))
}

function needsCompany(person: Supporter | undefined, request: Request): boolean {
  if (person?.company === 'first-visit') return !person.beenTo.includes(request.organisationId)
  return person?.company === 'always'
}

const areApart = ({ apart }: Instance, ids: readonly (string | null)[]) =>
  apart.some(([one, other]) => ids.includes(one) && ids.includes(other))

const isForbidden = ({ forbid }: Instance, visit: Visit) =>
  forbid.some(
    ({ requestId, slotId, supporterId }) =>
      requestId === visit.requestId &&
      (slotId === null || slotId === visit.slotId) &&
      (supporterId === null || visit.supporterIds.includes(supporterId)),
  )

const isLockBroken = ({ keep }: Instance, visit: Visit, held: readonly string[]) =>
  keep.some(
    ({ requestId, slotId, supporterId }) =>
      requestId === visit.requestId &&
      ((slotId !== null && slotId !== visit.slotId) ||
        (supporterId !== null && !visit.supporterIds.includes(supporterId) && !held.includes(supporterId))),
  )
