import { minutesAfter } from '../clock.ts'
import type { Db } from '../database/db.ts'
import { lastLetter } from '../mail/last-letter.ts'

const day = 24 * 60

/** How long what has done its work is kept, in minutes; unsent letters, while somebody may still ask about them. */
const kept = { onceKeys: 7 * day, links: 30 * day, sessions: 90 * day, mail: 30 * day, unsentMail: 90 * day }

export interface Swept {
  drafts: number
  onceKeys: number
  links: number
  sessions: number
  mail: number
}

/** Removes what nobody needs any more, in every municipality. Records, events and looks are never touched. */
export function sweep(db: Db, now: string): Promise<Swept> {
  const before = (minutes: number) => minutesAfter(now, -minutes)
  return db.asKeeper(async (tx) => {
    const gone = (result: { numDeletedRows: bigint }) => Number(result.numDeletedRows)
    return {
      drafts: gone(await tx.deleteFrom('draft').where('draft.expires_at', '<', now).executeTakeFirst()),
      onceKeys: gone(
        await tx.deleteFrom('once_key').where('once_key.used_at', '<', before(kept.onceKeys)).executeTakeFirst(),
      ),
      links: gone(
        await tx
          .deleteFrom('sign_in_link')
          .where('sign_in_link.expires_at', '<', before(kept.links))
          .executeTakeFirst(),
      ),
      sessions: gone(
        await tx.deleteFrom('session').where('session.expires_at', '<', before(kept.sessions)).executeTakeFirst(),
      ),
      mail: gone(
        await tx
          .deleteFrom('mail')
          .where((is) =>
            is.or([
              is('mail.sent_at', '<', before(kept.mail)),
              is('mail.queued_at', '<', before(kept.unsentMail)),
              is.and([is('mail.kind', '=', lastLetter), is('mail.queued_at', '<', before(kept.mail))]),
            ]),
          )
          .executeTakeFirst(),
      ),
    }
  })
}
