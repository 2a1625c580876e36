import { sql } from 'kysely'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { lastLetter } from '../mail/last-letter.ts'
import { closeAccount, endRole } from './end-account.ts'

/**
 * What is left of the accounts of a person whose record is erased. An account that is only the person's own loses its
 * name and address and every way to sign in; its row stays, because the audit log names it. An account with another
 * role of its holder's goes on without the person and the supporter's role.
 */
export async function eraseAccountsOfPerson(tx: Tx, moment: Moment, personId: string, name: string): Promise<void> {
  const accounts = await tx
    .selectFrom('account')
    .select(['account.id', 'account.closed_at'])
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.person_id', '=', personId)
    .execute()
  for (const { id, closed_at } of accounts) {
    const held = await openRoles(tx, moment, id)
    const hasOther = closed_at === null && held.some(({ role }) => role !== 'supporter')
    for (const { id: roleId, role } of held)
      if (role === 'supporter' || !hasOther) await endRole(tx, moment, id, roleId)
    if (hasOther) await unlink(tx, moment, id)
    else await eraseAccount(tx, moment, id, name)
    await dropLetters(tx, moment, id, hasOther ? 'gone-out' : 'all')
  }
  await dropDraftsAbout(tx, moment, personId)
}

const openRoles = (tx: Tx, { tenantId }: Moment, accountId: string) =>
  tx
    .selectFrom('account_role')
    .select(['account_role.id', 'account_role.role'])
    .where('account_role.tenant_id', '=', tenantId)
    .where('account_role.account_id', '=', accountId)
    .where('account_role.ended_at', 'is', null)
    .execute()

async function unlink(tx: Tx, moment: Moment, accountId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ person_id: null })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .execute()
}

async function eraseAccount(tx: Tx, moment: Moment, accountId: string, name: string): Promise<void> {
  await closeAccount(tx, moment, accountId)
  await tx
    .updateTable('account')
    .set({ name, email_sealed: null, email_digest: null, password_hash: null, totp_sealed: null })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .execute()
  for (const table of ['sign_in_link', 'passkey', 'recovery_code', 'calendar_feed', 'session'])
    await sql`delete from ${sql.table(table)} where tenant_id = ${moment.tenantId} and account_id = ${accountId}`.execute(
      tx,
    )
  for (const table of ['draft', 'once_key'])
    await sql`delete from ${sql.table(table)} where tenant_id = ${moment.tenantId} and owner = ${`account:${accountId}`}`.execute(
      tx,
    )
}

/** Letters to the account, but the one that says farewell. Whoever stays as staff still gets what is on its way. */
async function dropLetters(tx: Tx, moment: Moment, accountId: string, which: 'all' | 'gone-out'): Promise<void> {
  await tx
    .deleteFrom('mail')
    .where('mail.tenant_id', '=', moment.tenantId)
    .where('mail.account_id', '=', accountId)
    .where('mail.kind', '<>', lastLetter)
    .$if(which === 'gone-out', (query) =>
      query.where((is) => is.or([is('mail.sent_at', 'is not', null), is('mail.given_up_at', 'is not', null)])),
    )
    .execute()
}

/** What others were typing about the person. */
async function dropDraftsAbout(tx: Tx, moment: Moment, personId: string): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('draft.tenant_id', '=', moment.tenantId)
    .where('draft.subject_id', '=', personId)
    .execute()
}
