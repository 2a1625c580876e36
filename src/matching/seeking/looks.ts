import type { LookPage } from '#platform/audit/look-pages.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Seeking } from './store.ts'

/** That the signed-in account opened a wish. Where its sender has a record here, it is a look at that as well. */
export async function lookAtSeeking(
  tx: Tx,
  moment: Moment,
  { id, personId }: Pick<Seeking, 'id' | 'personId'>,
): Promise<void> {
  if (moment.actorId === null) return
  await tx
    .insertInto('seeking_look')
    .values({ tenant_id: moment.tenantId, seeking_id: id, account_id: moment.actorId, looked_at: moment.now })
    .execute()
  const page: LookPage = 'wish'
  if (personId) await recordLook(tx, moment, [personId], page)
}

export interface SeekingLook {
  name: string
  lookedAt: string
}

/** Who opened it, the newest first. */
export async function listSeekingLooks(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  seekingId: string,
): Promise<SeekingLook[]> {
  return tx
    .selectFrom('seeking_look as look')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'look.tenant_id').onRef('account.id', '=', 'look.account_id'),
    )
    .select(['account.name', 'look.looked_at as lookedAt'])
    .where('look.tenant_id', '=', tenantId)
    .where('look.seeking_id', '=', seekingId)
    .orderBy('look.looked_at', 'desc')
    .orderBy('look.id')
    .limit(50)
    .execute()
}
