import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import { withoutMarkup } from '../i18n/readings.ts'
import { inOneLine } from './letter-text.ts'
import type { MailText } from './queue.ts'

/** Somebody without an account who gave an address; `aboutId` is what the letters are about. */
export interface Addressee {
  address: string
  language: Language
  aboutId: string
}

/** Puts a message for somebody without an account into the outbox. It goes with `forgetMailAbout`. */
export async function queueMailTo(
  tx: Tx,
  moment: Moment,
  { address, language, aboutId }: Addressee,
  kind: string,
  { subject, body }: MailText,
): Promise<void> {
  await tx
    .insertInto('mail')
    .values({
      tenant_id: moment.tenantId,
      account_id: null,
      about_id: aboutId,
      to_sealed: moment.keys.seal(moment.tenantId, address),
      kind,
      language,
      subject: inOneLine(withoutMarkup(subject)),
      body_sealed: moment.keys.seal(moment.tenantId, withoutMarkup(body)),
      queued_at: moment.now,
      due_at: moment.now,
    })
    .execute()
}

/** Every letter about something, sent or waiting, with its address. */
export async function forgetMailAbout(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, aboutId: string): Promise<void> {
  await tx.deleteFrom('mail').where('mail.tenant_id', '=', tenantId).where('mail.about_id', '=', aboutId).execute()
}
