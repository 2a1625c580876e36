import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { getSupporterFacts } from '#register/index.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGround } from '../facts/ground.ts'
import { noCommitments } from '../rules/given.ts'
import { listOpenRequests } from '../schedule/facts/open-requests.queries.ts'
import { ownReasons } from './own-reasons.ts'

export const weeksAhead = 8

export type AboutOffers = NonNullable<Awaited<ReturnType<typeof loadAboutOffers>>>

/** The requests of the coming weeks beside the person's own wishes and limits. Null for who never was registered. */
export async function loadAboutOffers(tx: Tx, moment: Moment, personId: string) {
  const person = await getSupporterFacts(tx, moment, personId)
  if (!person) return null
  const period = { fromOn: addDays(moment.today, 1), untilOn: addDays(moment.today, 1 + weeksAhead * 7) }
  const requests = await listOpenRequests(tx, moment, period)
  const slots = requests.flatMap((request) => request.slots)
  const commitments = await listCommitments(tx, moment, { requestId: noRequest, slots, personId })
  return ownReasons(person, requests, commitments.get(personId) ?? noCommitments, await listGround(tx, moment))
}

/** What was asked about one request matters to no other. */
const noRequest = '00000000-0000-0000-0000-000000000000'
