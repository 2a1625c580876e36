import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { listCoordinatorsOf } from '#register/index.ts'
import { urls } from '#urls.ts'
import { words } from './words.ts'

/** Asks the coordinators who look after the person to read what was written. Neither who nor what stands in it. */
export async function tellOfWords(tx: Tx, moment: Moment, personId: string): Promise<void> {
  for (const { id } of await listCoordinatorsOf(tx, moment, personId))
    await queueMail(tx, moment, id, 'words-about-company', (language) => {
      const { mail } = words(language)
      return { subject: mail.subject, body: mail.body(urls.people.apart({ id: personId })) }
    })
}
