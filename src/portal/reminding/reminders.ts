import { sql } from 'kysely'
import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { newestStep } from '../entry/newest-step.ts'
import { isPortalOpen } from '../published/is-portal-open.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { remindFrom } from '../rules/freshness.ts'
import { words } from '../words.ts'
import { insertReminder } from './store.ts'

/** Minutes after midnight in Japan from which a reminder may go out. */
const fromMinute = 7 * 60

/**
 * Asks the owners of entries that were not confirmed for the time set whether they still hold: one letter to each account
 * for all of its entries, once beforehand, once when they are due and once when they turn grey, however often it is
 * called. A timer may call it at any time. Returns how many letters.
 */
export async function remindOwners(tx: Tx, moment: Moment): Promise<number> {
  if (toTokyo(moment.now).minute < fromMinute || !(await isPortalOpen(tx, moment))) return 0
  const limits = await readLimits(tx, moment)
  const byAccount = new Map<string, string[]>()
  for (const entry of await listOwned(tx, moment)) {
    const from = remindFrom(entry.confirmedOn, limits, moment.today)
    if (from === null) continue
    for (const { id } of await listAccountsOfOrganisation(tx, moment, entry.organisationId))
      if (!entry.reminders.some(({ accountId, sentOn }) => accountId === id && sentOn >= from))
        byAccount.set(id, [...(byAccount.get(id) ?? []), entry.id])
  }
  let letters = 0
  for (const [accountId, entryIds] of byAccount) letters += (await remind(tx, moment, accountId, entryIds)) ? 1 : 0
  return letters
}

async function remind(tx: Tx, moment: Moment, accountId: string, entryIds: readonly string[]): Promise<boolean> {
  const isQueued = await queueMail(tx, moment, accountId, 'entries-due', (language) => {
    const { subject, body } = words(language).staff.mail
    return { subject, body: `${body(String(entryIds.length))}\n\n${urls.portal.index()}\n` }
  })
  if (isQueued) for (const entryId of entryIds) await insertReminder(tx, moment, { entryId, accountId })
  return isQueued
}

interface Owned {
  id: string
  organisationId: string
  confirmedOn: string
  reminders: { accountId: string; sentOn: string }[]
}

/** What is public, not over, belongs to an organisation and waits for nobody, with the reminders sent since it was confirmed. */
async function listOwned(tx: Tx, { tenantId, today }: Moment): Promise<Owned[]> {
  const { rows } = await sql<Owned>`
    select listing.entry_id as id, entry.organisation_id as "organisationId", listing.confirmed_on as "confirmedOn",
           coalesce((select jsonb_agg(jsonb_build_object('accountId', sent.account_id, 'sentOn', sent.sent_on))
                       from portal_entry_reminder as sent
                      where sent.tenant_id = listing.tenant_id and sent.entry_id = listing.entry_id
                        and sent.sent_on >= listing.confirmed_on), '[]') as reminders
      from portal_listing as listing
      join portal_entry as entry on entry.tenant_id = listing.tenant_id and entry.id = listing.entry_id
      left join lateral ${newestStep} as last on true
     where listing.tenant_id = ${tenantId} and entry.organisation_id is not null 
       and last.state is distinct from 'submitted'
       and (listing.last_on is null or listing.last_on >= ${today})
       and (listing.public_until is null or listing.public_until >= ${today})`.execute(tx)
  return rows
}
