import { randomUUID } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forgetDraftsAbout } from '#platform/drafts/forget-about.ts'
import { forgetMailAbout } from '#platform/mail/about.ts'
import { findSeeking, lockSeeking } from '../seeking/store.ts'
import { endIntroductions, forgetActors, forgetWordsOf } from './forget-introductions.ts'

/** The same for every wish that was deleted. */
const nobody = {
  person_id: null,
  sender_digest: null,
  typed_by: null,
  language: 'ja' as const,
  channel: 'online' as const,
}

/**
 * Deletes all that somebody who looks for a fellow ever said, at once and for good. The row stays empty, because wishes
 * are counted: of it stay the days and nothing that tells whose it was. What was open between two sides ends without a
 * reason, and the other side is told that it is over.
 */
export async function eraseSeeking(tx: Tx, moment: Moment, seekingId: string): Promise<void> {
  const { tenantId, now } = moment
  await lockSeeking(tx, moment, seekingId)
  if ((await findSeeking(tx, moment, seekingId))?.erasedAt !== null) return
  await endIntroductions(tx, moment, { seekingId }, 'seeker')
  await forgetWordsOf(tx, moment, { seekingId })
  await forgetActors(tx, moment, { seekingId }, 'seeker')
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
  await forgetDraftsAbout(tx, moment, [seekingId])
  await tx
    .updateTable('seeking_closing')
    .set({ closed_by: null })
    .where('tenant_id', '=', tenantId)
    .where('seeking_id', '=', seekingId)
    .execute()
  await tx
    .updateTable('seeking')
    .set({ ...nobody, code: `x${randomUUID().slice(-12)}`, erased_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', seekingId)
    .execute()
  await record(tx, moment, { verb: 'erase-seeking', subjectKind: 'seeking', subjectId: seekingId })
}
