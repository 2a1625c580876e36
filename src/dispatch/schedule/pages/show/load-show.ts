import { listPersonNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { countRegistered } from '#register/index.ts'
import { listInCharge } from '../../../in-charge.ts'
import { listDecisions } from '../../decision/store.ts'
import { listOpenRequests } from '../../facts/open-requests.queries.ts'
import { listGaps, listProposals, listProposedVisits } from '../../proposal/store.ts'
import { findNewestRun } from '../../run/store.ts'
import { listSentRequests } from '../../send/store.ts'
import { findSchedule } from '../../store.ts'
import { listHostNames, listStaffNames } from './names.queries.ts'
import { rowsOf } from './rows.ts'

export type Shown = NonNullable<Awaited<ReturnType<typeof loadShow>>>

/** A schedule with one of its proposals, the newest when none is named. Whose names are shown is recorded. */
export async function loadShow(tx: Tx, moment: Moment, coordinator: Actor, id: string, number: number | null) {
  const schedule = await findSchedule(tx, moment, id)
  if (!schedule) return null
  const proposals = await listProposals(tx, moment, id)
  const proposal = proposals.find((one) => one.number === number) ?? proposals[0] ?? null
  const requests = await listOpenRequests(tx, moment, schedule)
  const rows = rowsOf({
    requests,
    visits: proposal ? await listProposedVisits(tx, moment, proposal.id) : [],
    gaps: proposal ? await listGaps(tx, moment, proposal.id) : [],
    decisions: await listDecisions(tx, moment, id),
    sentRequestIds: await listSentRequests(tx, moment, id),
  })
  return {
    schedule,
    proposals,
    proposal,
    run: await findNewestRun(tx, moment, id),
    rows,
    registered: await countRegistered(tx, moment, moment.today),
    hosts: await listHostNames(tx, moment),
    staff: await listStaffNames(tx, moment),
    people: await listNamesInCharge(
      tx,
      moment,
      coordinator,
      rows.flatMap((row) => row.places.map(({ personId }) => personId)),
    ),
  }
}

/** Names of those whom this coordinator looks after; the others have none here. */
export async function listNamesInCharge(tx: Tx, moment: Moment, coordinator: Actor, personIds: readonly string[]) {
  const theirs = [...(await listInCharge(tx, moment, coordinator, [...new Set(personIds)]))]
  await recordLook(tx, moment, theirs, 'schedule')
  const names = await listPersonNames(tx, moment, theirs)
  return new Map([...names].map(([personId, { name }]) => [personId, name]))
}
