import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { words } from '../coordinator-words.ts'

export type KnownVerb = keyof ReturnType<typeof words>['verb']
const knownVerbs = Object.keys(words('ja').verb) as KnownVerb[]

export interface HistoryLine {
  at: string
  verb: KnownVerb
  by: string | null
  channel: keyof ReturnType<typeof words>['channel']
}

/** What was changed about a person and by whom, the newest first: what belongs to the register and below it. */
export async function listHistory(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  personId: string,
): Promise<HistoryLine[]> {
  const rows = await tx
    .selectFrom('event')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'event.tenant_id').onRef('account.id', '=', 'event.actor_id'),
    )
    .select(['event.happened_at as at', 'event.verb', 'account.name as by', 'event.channel'])
    .where('event.tenant_id', '=', tenantId)
    .where('event.person_id', '=', personId)
    .where('event.verb', 'in', knownVerbs)
    .orderBy('event.happened_at', 'desc')
    .orderBy('event.id')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, verb: row.verb as KnownVerb }))
}
