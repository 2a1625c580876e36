import { getOrganisationName } from '#organisations/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Candidate, listCandidates, type Scope } from '../candidates/candidates.queries.ts'
import { startOf } from '../offer/rules.ts'
import { findRequest } from '../request/store.ts'
import { saysSo } from '../rules/asked.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { isOpen } from '../visit/rules.ts'
import { findVisit } from '../visit/store.ts'
import { listPhones } from '../visit-page/phones.ts'
import { stepInExpiry } from './expiry.ts'
import { listChains } from './list-chains.ts'

export interface StandIn extends Candidate {
  phone: string
}

export type StepIn = NonNullable<Awaited<ReturnType<typeof loadStepIn>>>

/**
 * Who could go now: deputies, and everybody for whom nothing speaks against, with their telephones as they told them.
 * Who has just said that they cannot, or said no to this date before, is not among them.
 */
export async function loadStepIn(tx: Tx, moment: Moment, visitId: string, scope: Scope) {
  const visit = await findVisit(tx, moment, visitId)
  const request = visit && (await findRequest(tx, moment, visit.requestId))
  if (!visit || !request) return null
  const { onDay, startMinute, endMinute } = visit
  const slot = { id: visit.slotId, onDay, startMinute, endMinute }
  const candidates = await listCandidates(tx, moment, request, slot, scope)
  const free = candidates.filter((candidate) => candidate.against.length === 0 && !saysSo(candidate))
  const waiting = candidates.filter(isOnlyWaiting)
  const shown = [...free, ...waiting].map((candidate) => candidate.personId)
  await recordLook(tx, moment, shown, 'candidates')
  const chains = free.length > 0 ? [] : await listChains(tx, moment, request, slot, scope)
  const phones = await listPhones(tx, moment, shown)
  const withPhone = (candidate: Candidate): StandIn => ({ ...candidate, phone: phones.get(candidate.personId) ?? '' })
  const going = (await listSeatsInVisit(tx, moment, visitId)).filter((seat) => seat.part === 'supporter').length
  return {
    visit,
    hostName: await getOrganisationName(tx, moment, visit.organisationId),
    openPlaces: Math.max(0, request.people_wanted - going),
    isOver: !isOpen(visit) || startOf(visit) <= moment.now,
    chains,
    untilAt: await stepInExpiry(tx, moment, visit),
    waiting: waiting.map(withPhone),
    deputies: free.filter(isDeputy).map(withPhone),
    free: free.filter((candidate) => !isDeputy(candidate)).map(withPhone),
  }
}

const isDeputy = ({ fits }: Candidate) => fits.some((fit) => fit.rule === 'is-deputy')
const isOnlyWaiting = ({ against }: Candidate) => against.length === 1 && against[0]?.rule === 'offer-waiting'
