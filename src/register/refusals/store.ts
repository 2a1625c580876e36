import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '../supporter-facts.ts'
import type { RefusalTable } from '../tables.ts'
import type { Activity, Audience, Topic } from '../vocabulary.ts'

type Place = Pick<Moment, 'tenantId'>
export type Refusals = SupporterFacts['refusals']
/** One row: a word of the vocabulary, or an area or organisation by its id. */
export interface Refused {
  kind: RefusalTable['kind']
  value: string
}

export async function findRefusals(tx: Tx, place: Place, personId: string): Promise<Refusals> {
  const rows = await listRefused(tx, place, personId)
  const of = <V extends string>(kind: Refused['kind']) =>
    rows.filter((row) => row.kind === kind).map((row) => row.value as V)
  return {
    topics: of<Topic>('topic'),
    activities: of<Activity>('activity'),
    audiences: of<Audience>('audience'),
    organisationIds: of('organisation'),
    areaIds: of('area'),
  }
}

export async function listRefused(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
): Promise<(Refused & { id: string })[]> {
  const rows = await tx
    .selectFrom('refusal')
    .selectAll()
    .where('refusal.tenant_id', '=', tenantId)
    .where('refusal.person_id', '=', personId)
    .orderBy('refusal.said_at')
    .orderBy('refusal.id')
    .execute()
  return rows.map((row) => ({ id: row.id, kind: row.kind, value: row.organisation_id ?? row.area_id ?? row.value }))
}

export async function insertRefused(
  tx: Tx,
  moment: Moment,
  personId: string,
  refused: readonly Refused[],
): Promise<void> {
  if (refused.length === 0) return
  const rows = refused.map(({ kind, value }) => ({
    tenant_id: moment.tenantId,
    person_id: personId,
    kind,
    value: kind === 'organisation' || kind === 'area' ? '' : value,
    organisation_id: kind === 'organisation' ? value : null,
    area_id: kind === 'area' ? value : null,
    said_at: moment.now,
  }))
  await tx.insertInto('refusal').values(rows).execute()
}

export async function deleteRefused(tx: Tx, { tenantId }: Place, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('refusal')
    .where('refusal.tenant_id', '=', tenantId)
    .where('refusal.id', 'in', [...ids])
    .execute()
}
