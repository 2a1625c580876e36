import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listIdsInScope } from '#register/index.ts'
import { mayRead, type Reader } from './rules.ts'
import type { SealedNote } from './store.ts'

export interface ReadNote extends Omit<SealedNote, 'sealed'> {
  words: string
}

/** The notes among these that this actor may read, opened. The rule decides; a query only narrows. */
export async function readNotes(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'keys'>,
  actor: Actor,
  notes: readonly SealedNote[],
): Promise<ReadNote[]> {
  if (notes.length === 0) return []
  const reader = await readerOf(tx, moment, actor, notes)
  return notes
    .filter((note) => mayRead(note, reader))
    .map(({ sealed, ...note }) => ({ ...note, words: moment.keys.open(moment.tenantId, sealed) }))
}

/** How the actor stands to the visits and people of these notes. */
async function readerOf(
  tx: Tx,
  place: Pick<Moment, 'tenantId'>,
  actor: Actor,
  notes: readonly SealedNote[],
): Promise<Reader> {
  const visitIds = [...new Set(notes.flatMap(({ visitId }) => visitId ?? []))]
  const personIds = [...new Set(notes.flatMap(({ personId }) => personId ?? []))]
  return {
    accountId: actor.accountId,
    personId: actor.personId,
    roles: actor.roles,
    visitsAlong: await visitsAlong(tx, place, actor.accountId, visitIds),
    visitsOwn: actor.personId ? await visitsOwn(tx, place, actor.personId, visitIds) : [],
    visitsHosted: actor.organisationId ? await visitsHosted(tx, place, actor.organisationId, visitIds) : [],
    ...(await scopeOf(tx, place, actor, personIds, visitIds)),
  }
}

type Place = Pick<Moment, 'tenantId'>

/** Of these people and visits those that a coordinator looks after. */
async function scopeOf(
  tx: Tx,
  place: Place,
  actor: Actor,
  personIds: string[],
  visitIds: string[],
): Promise<Pick<Reader, 'peopleInScope' | 'visitsInScope'>> {
  if (!actor.roles.includes('coordinator')) return { peopleInScope: [], visitsInScope: [] }
  const isBound = actor.contractIds.length > 0
  const seats = isBound ? await seatsIn(tx, place, visitIds) : []
  const theirs = await listIdsInScope(tx, place, actor, [...personIds, ...seats.map(({ personId }) => personId)])
  return {
    peopleInScope: personIds.filter((id) => theirs.has(id)),
    visitsInScope: isBound
      ? seats.filter(({ personId }) => theirs.has(personId)).flatMap(({ visitId }) => visitId ?? [])
      : visitIds,
  }
}

async function seatsIn(tx: Tx, { tenantId }: Place, visitIds: string[]) {
  if (visitIds.length === 0) return []
  return tx
    .selectFrom('seat')
    .select(['seat.visit_id as visitId', 'seat.person_id as personId'])
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.released_at', 'is', null)
    .where('seat.visit_id', 'in', visitIds)
    .execute()
}

async function visitsAlong(tx: Tx, { tenantId }: Place, accountId: string, visitIds: string[]): Promise<string[]> {
  if (visitIds.length === 0) return []
  const rows = await tx
    .selectFrom('visit_staff')
    .select('visit_staff.visit_id as id')
    .where('visit_staff.tenant_id', '=', tenantId)
    .where('visit_staff.account_id', '=', accountId)
    .where('visit_staff.released_at', 'is', null)
    .where('visit_staff.visit_id', 'in', visitIds)
    .execute()
  return rows.map(({ id }) => id)
}

async function visitsOwn(tx: Tx, { tenantId }: Place, personId: string, visitIds: string[]): Promise<string[]> {
  if (visitIds.length === 0) return []
  const rows = await tx
    .selectFrom('seat')
    .select('seat.visit_id as id')
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.person_id', '=', personId)
    .where('seat.released_at', 'is', null)
    .where('seat.visit_id', 'in', visitIds)
    .execute()
  return rows.flatMap(({ id }) => id ?? [])
}

async function visitsHosted(tx: Tx, { tenantId }: Place, organisationId: string, visitIds: string[]) {
  if (visitIds.length === 0) return []
  const rows = await tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .select('visit.id')
    .where('visit.tenant_id', '=', tenantId)
    .where('request.organisation_id', '=', organisationId)
    .where('visit.id', 'in', visitIds)
    .execute()
  return rows.map(({ id }) => id)
}
