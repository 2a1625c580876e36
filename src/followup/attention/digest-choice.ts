import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Whether an account wants the weekly message; who never chose gets it. */
export async function wantsDigest(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('digest_choice')
    .select('digest_choice.wanted')
    .where('digest_choice.tenant_id', '=', tenantId)
    .where('digest_choice.account_id', '=', accountId)
    .orderBy('digest_choice.chosen_at', 'desc')
    .orderBy('digest_choice.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.wanted ?? true
}

/** Keeps a choice of the signed-in account. It is about its own mail and leaves no event. */
export async function chooseDigest(tx: Tx, moment: Moment, accountId: string, wanted: boolean): Promise<void> {
  await tx
    .insertInto('digest_choice')
    .values({ tenant_id: moment.tenantId, account_id: accountId, wanted, chosen_at: moment.now })
    .execute()
}
