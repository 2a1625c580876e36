import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type SealedNote, selectNotes } from './store.ts'

type Place = Pick<Moment, 'tenantId'>

/** Notes about a person, and the activity records of the visits the person went on. */
export function listNotesAround(tx: Tx, place: Place, personId: string): Promise<SealedNote[]> {
  return selectNotes(tx, place)
    .where((is) => is.or([is('note.person_id', '=', personId), wentAlong(personId)]))
    .execute()
}

/** Notes of a visit: its activity record, and feelings about it. */
export function listNotesOfVisit(tx: Tx, place: Place, visitId: string): Promise<SealedNote[]> {
  return selectNotes(tx, place).where('note.visit_id', '=', visitId).execute()
}

/** Whether a visit goes to an organisation. */
export async function isHostOf(tx: Tx, { tenantId }: Place, organisationId: string, visitId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .select('visit.id')
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.id', '=', visitId)
    .where('request.organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row !== undefined
}

/** Notes about feelings and supervision that were shown to an account. */
export function listNotesShownTo(tx: Tx, place: Place, accountId: string): Promise<SealedNote[]> {
  return selectNotes(tx, place)
    .where('note.notebook', 'in', ['feelings', 'supervision'])
    .where((is) => is.or([is('note.reader_account_id', '=', accountId), wasReleasedTo(accountId)]))
    .execute()
}

export interface AgreedStep {
  visitId: string
  onDay: string
  heldOn: string
  sealed: string | null
  nextTalkOn: string | null
  coordinatorReads: boolean
}

/** What was agreed on after visits, newest first; talks that were declined or agreed on nothing are left out. */
export function listAgreedSteps(tx: Tx, { tenantId }: Place, personId: string): Promise<AgreedStep[]> {
  return tx
    .selectFrom('debrief')
    .innerJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'debrief.tenant_id').onRef('visit.id', '=', 'debrief.visit_id'),
    )
    .select([
      'debrief.visit_id as visitId',
      'visit.on_day as onDay',
      'debrief.held_on as heldOn',
      'debrief.next_steps_sealed as sealed',
      'debrief.next_talk_on as nextTalkOn',
      'debrief.coordinator_reads as coordinatorReads',
    ])
    .where('debrief.tenant_id', '=', tenantId)
    .where('debrief.person_id', '=', personId)
    .where((is) => is.or([is('debrief.next_steps_sealed', 'is not', null), is('debrief.next_talk_on', 'is not', null)]))
    .orderBy('debrief.held_on', 'desc')
    .orderBy('debrief.id', 'desc')
    .limit(20)
    .execute()
}

const wentAlong = (personId: string) => sql<boolean>`(note.notebook = 'activity' and exists (
  select from seat where seat.tenant_id = note.tenant_id and seat.visit_id = note.visit_id
     and seat.person_id = ${personId} and seat.released_at is null))`

const wasReleasedTo = (accountId: string) => sql<boolean>`exists (
  select from note_release as release
   where release.tenant_id = note.tenant_id and release.note_id = note.id
     and release.account_id = ${accountId} and release.taken_back_at is null)`
