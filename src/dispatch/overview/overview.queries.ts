import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** What happened to a request and its visits, oldest first, with who did it. */
export function listHistory(tx: Tx, { tenantId }: Place, subjectIds: readonly string[]) {
  return tx
    .selectFrom('event')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'event.tenant_id').onRef('account.id', '=', 'event.actor_id'),
    )
    .select([
      'event.id',
      'event.verb',
      'event.happened_at as happenedAt',
      'event.channel',
      'event.person_id as personId',
    ])
    .select('account.name as by')
    .where('event.tenant_id', '=', tenantId)
    .where('event.subject_id', 'in', [...subjectIds])
    .orderBy('event.happened_at')
    .orderBy('event.id')
    .execute()
}

/** Who of these people can be reached by mail; the others are told by telephone or on paper. */
export async function listReachableByMail(
  tx: Tx,
  { tenantId }: Place,
  personIds: readonly string[],
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('account')
    .select('account.person_id as personId')
    .where('account.tenant_id', '=', tenantId)
    .where('account.person_id', 'in', [...personIds])
    .where('account.email_sealed', 'is not', null)
    .where('account.closed_at', 'is', null)
    .execute()
  return new Set(rows.flatMap((row) => row.personId ?? []))
}

export async function findClosingKind(tx: Tx, { tenantId }: Place, requestId: string) {
  const row = await tx
    .selectFrom('request_closing as closing')
    .select('closing.kind')
    .where('closing.tenant_id', '=', tenantId)
    .where('closing.request_id', '=', requestId)
    .executeTakeFirst()
  return row?.kind ?? null
}
