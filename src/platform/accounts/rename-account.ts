import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

/** An account that carries its person's name follows a correction of it; one with a name of its own keeps that. */
export async function renameAccountOfPerson(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  personId: string,
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return
  await tx
    .updateTable('account')
    .set({ name: to })
    .where('account.tenant_id', '=', tenantId)
    .where('account.person_id', '=', personId)
    .where('account.name', '=', from)
    .where('account.closed_at', 'is', null)
    .execute()
}
