import { minutesAfter } from '../clock.ts'
import type { Tx } from '../database/db.ts'
import { lastLetter } from './last-letter.ts'

/** The outbox as the postman sees it: across all municipalities, in transactions of the keeper. */

export interface ClaimedMail {
  id: string
  tenantId: string
  toSealed: string
  bodySealed: string
  subject: string
  kind: string
  attempts: number
  queuedAt: string
}

/** Claimed mail comes back to the queue after so long, should its postman not return. */
export const leaseMinutes = 10

const atOnce = 10

/** Takes due mail out of the queue for a while. Two postmen never get the same. */
export async function claimMail(tx: Tx, now: string): Promise<ClaimedMail[]> {
  const rows = await tx
    .selectFrom('mail')
    .select(['id', 'tenant_id', 'to_sealed', 'body_sealed', 'subject', 'kind', 'attempts', 'queued_at'])
    .where('mail.sent_at', 'is', null)
    .where('mail.given_up_at', 'is', null)
    .where('mail.due_at', '<=', now)
    .where((is) => is.or([is('mail.claimed_until', 'is', null), is('mail.claimed_until', '<=', now)]))
    .orderBy('mail.due_at')
    .orderBy('mail.id')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows)
    await changed(tx, row.tenant_id, row.id, {
      claimed_until: minutesAfter(now, leaseMinutes),
      attempts: row.attempts + 1,
    })
  return rows.map((row) => ({
    id: row.id,
    tenantId: row.tenant_id,
    toSealed: row.to_sealed,
    bodySealed: row.body_sealed,
    subject: row.subject,
    kind: row.kind,
    attempts: row.attempts + 1,
    queuedAt: row.queued_at,
  }))
}

export const markSent = (tx: Tx, mail: ClaimedMail, now: string) =>
  settled(tx, mail, { sent_at: now, claimed_until: null, last_fault: null })

export const markForLater = (tx: Tx, mail: ClaimedMail, fault: string, dueAt: string) =>
  changed(tx, mail.tenantId, mail.id, { due_at: dueAt, claimed_until: null, last_fault: fault })

export const markGivenUp = (tx: Tx, mail: ClaimedMail, fault: string, now: string) =>
  settled(tx, mail, { given_up_at: now, claimed_until: null, last_fault: fault })

/** The letter's way is over; of the last one to somebody nothing is kept. */
async function settled(tx: Tx, mail: ClaimedMail, change: Change): Promise<void> {
  if (mail.kind === lastLetter) await forget(tx, mail)
  else await changed(tx, mail.tenantId, mail.id, change)
}

const forget = (tx: Tx, mail: ClaimedMail) =>
  tx.deleteFrom('mail').where('mail.tenant_id', '=', mail.tenantId).where('mail.id', '=', mail.id).execute()

interface Change {
  claimed_until?: string | null
  attempts?: number
  sent_at?: string
  given_up_at?: string
  due_at?: string
  last_fault?: string | null
}

function changed(tx: Tx, tenantId: string, id: string, change: Change) {
  return tx.updateTable('mail').set(change).where('mail.tenant_id', '=', tenantId).where('mail.id', '=', id).execute()
}
