import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forgetMailAbout } from '#platform/mail/about.ts'
import { endIntroductions, forgetWordsOf } from './forget-introductions.ts'

/**
 * Deletes all that somebody who looks for a fellow ever said, at once and for good. The row stays empty, because wishes
 * are counted; what was open between two sides ends without a reason.
 */
export async function eraseSeeking(tx: Tx, moment: Moment, seekingId: string): Promise<void> {
  const { tenantId, now } = moment
  await endIntroductions(tx, moment, { seekingId }, 'seeker')
  await forgetWordsOf(tx, moment, { seekingId })
  for (const table of [
    'seeking_said',
    'seeking_link',
    'seeking_news',
    'seeking_look',
    'seeking_talk',
    'seeking_apart',
  ] as const)
    await tx.deleteFrom(table).where('tenant_id', '=', tenantId).where('seeking_id', '=', seekingId).execute()
  await forgetMailAbout(tx, moment, seekingId)
  await tx
    .updateTable('seeking')
    .set({ erased_at: now, sender_digest: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', seekingId)
    .execute()
  await record(tx, moment, { verb: 'erase-seeking', subjectKind: 'seeking', subjectId: seekingId })
}
