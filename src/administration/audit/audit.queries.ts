import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface AuditLine {
  id: string
  at: string
  actorName: string | null
  kind: 'event' | 'look'
  /** The verb of a change, or the page of a look. */
  what: string
  subjectKind: string | null
  channel: string | null
}

export interface AuditFilter {
  kind: 'event' | 'look' | null
  accountId: string | null
  page: number
}

export const auditPageSize = 50

/**
 * Changes and looks, the newest first, a page and one line more. Neither text nor the name of a person looked at is in
 * it: an administrator sees who did what and when, not whose record it was.
 */
export async function listAudit(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  filter: AuditFilter,
): Promise<AuditLine[]> {
  const events = tx
    .selectFrom('event')
    .select([
      'event.id',
      'event.happened_at as at',
      'event.actor_id as actorId',
      sql<'event' | 'look'>`'event'`.as('kind'),
      'event.verb as what',
      sql<string | null>`event.subject_kind`.as('subjectKind'),
      sql<string | null>`event.channel`.as('channel'),
    ])
    .where('event.tenant_id', '=', tenantId)
    .$if(filter.kind === 'look', (query) => query.where(sql<boolean>`false`))
    .$if(filter.accountId !== null, (query) => query.where('event.actor_id', '=', filter.accountId))
  const looks = tx
    .selectFrom('look')
    .select([
      'look.id',
      'look.looked_at as at',
      sql<string | null>`look.account_id`.as('actorId'),
      sql<'event' | 'look'>`'look'`.as('kind'),
      'look.page as what',
      sql<string | null>`null::text`.as('subjectKind'),
      sql<string | null>`null::text`.as('channel'),
    ])
    .where('look.tenant_id', '=', tenantId)
    .$if(filter.kind === 'event', (query) => query.where(sql<boolean>`false`))
    .$if(filter.accountId !== null, (query) => query.where('look.account_id', '=', filter.accountId ?? ''))
  const rows = await tx
    .selectFrom(events.unionAll(looks).as('line'))
    .leftJoin('account', (join) => join.onRef('account.id', '=', 'line.actorId').on('account.tenant_id', '=', tenantId))
    .select([
      'line.id',
      'line.at',
      'account.name as actorName',
      'line.kind',
      'line.what',
      'line.subjectKind',
      'line.channel',
    ])
    .orderBy('line.at', 'desc')
    .orderBy('line.id')
    .limit(auditPageSize + 1)
    .offset((filter.page - 1) * auditPageSize)
    .execute()
  return rows
}
