import { sameText } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { forgetSender } from './sender.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** The secret of the private link: derived, so that it stands in no table. Null after everything was deleted. */
export async function currentToken(tx: Tx, moment: Safe, seekingId: string): Promise<string | null> {
  const version = await newestVersion(tx, moment, seekingId)
  return version === null ? null : tokenOf(moment, seekingId, version)
}

/** The wish that a link opens, or null for an old, wrong or foreign one. */
export async function seekingOfToken(tx: Tx, moment: Safe, token: string): Promise<string | null> {
  const id = token.slice(0, 36)
  if (!isId(id)) return null
  const current = await currentToken(tx, moment, id)
  return current !== null && sameText(current, token) ? id : null
}

/** A new link; every earlier one stops to open anything, and the window that sent the wish is not shown the new one. */
export async function issueLink(tx: Tx, moment: Moment, seekingId: string): Promise<void> {
  const before = await newestVersion(tx, moment, seekingId)
  await tx
    .insertInto('seeking_link')
    .values({
      tenant_id: moment.tenantId,
      seeking_id: seekingId,
      version: (before ?? 0) + 1,
      issued_at: moment.now,
      issued_by: moment.actorId,
    })
    .execute()
  if (before !== null) await forgetSender(tx, moment, seekingId)
}

const tokenOf = ({ tenantId, keys }: Safe, id: string, version: number) =>
  id + keys.digest('seeking-link', `${tenantId} ${id} ${version}`)

async function newestVersion(tx: Tx, { tenantId }: Safe, seekingId: string): Promise<number | null> {
  const row = await tx
    .selectFrom('seeking_link')
    .select('seeking_link.version')
    .where('seeking_link.tenant_id', '=', tenantId)
    .where('seeking_link.seeking_id', '=', seekingId)
    .orderBy('seeking_link.version', 'desc')
    .executeTakeFirst()
  return row?.version ?? null
}
