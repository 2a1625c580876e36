import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Decisions, DisclosableField, DisclosureAudience } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Decision {
  field: DisclosableField
  audience: DisclosureAudience
  shown: boolean
}

export async function findDecisions(tx: Tx, place: Place, personId: string): Promise<Decisions> {
  return (await listDecisions(tx, place, [personId])).get(personId) ?? new Map()
}

/** The newest decisions of each of these people. */
export async function listDecisions(
  tx: Tx,
  { tenantId }: Place,
  personIds: readonly string[],
): Promise<Map<string, Decisions>> {
  const byPerson = new Map<string, Map<string, boolean>>()
  if (personIds.length === 0) return byPerson
  const rows = await tx
    .selectFrom('disclosure')
    .distinctOn(['disclosure.person_id', 'disclosure.field', 'disclosure.audience'])
    .select(['disclosure.person_id', 'disclosure.field', 'disclosure.audience', 'disclosure.shown'])
    .where('disclosure.tenant_id', '=', tenantId)
    .where('disclosure.person_id', 'in', [...personIds])
    .orderBy('disclosure.person_id')
    .orderBy('disclosure.field')
    .orderBy('disclosure.audience')
    .orderBy('disclosure.decided_at', 'desc')
    .execute()
  for (const { person_id, field, audience, shown } of rows) {
    const decisions = byPerson.get(person_id) ?? new Map<string, boolean>()
    decisions.set(`${field}.${audience}`, shown)
    byPerson.set(person_id, decisions)
  }
  return byPerson
}

export async function insertDecisions(
  tx: Tx,
  moment: Moment,
  personId: string,
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return
  const row = { tenant_id: moment.tenantId, person_id: personId, decided_at: moment.now }
  await tx
    .insertInto('disclosure')
    .values(decisions.map((decision) => ({ ...row, ...decision })))
    .execute()
}
