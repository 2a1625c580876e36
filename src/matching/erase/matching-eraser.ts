import { sql } from 'kysely'
import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { eraseSeeking } from './erase-seeking.ts'
import { endIntroductions, forgetActors, forgetWordsOf } from './forget-introductions.ts'

/** Wishes, introductions, agreements and reviews are counted and stay without a word; everything said goes. */
export const matchingEraser: Eraser = {
  id: 'matching',
  deletes: [
    'seeking_said',
    'seeking_talk',
    'peer_adviser',
    'peer_consultation',
    'peer_consultation_note',
    'peer_consultation_theme',
  ],
  keeps: [
    'seeking',
    'match_readiness',
    'match_place',
    'match_introduction',
    'match_meeting',
    'match_agreement',
    'match_review',
  ],
  erase: async (tx, moment, personId) => {
    for (const id of await listOwnSeekings(tx, moment, personId)) await eraseSeeking(tx, moment, id)
    await endIntroductions(tx, moment, { personId }, 'giver')
    await forgetWordsOf(tx, moment, { personId })
    await forgetActors(tx, moment, { personId }, 'giver')
    await emptyReadiness(tx, moment, personId)
    await forgetTalks(tx, moment, personId)
    await forgetConsultations(tx, moment, personId)
  },
}

async function listOwnSeekings(tx: Tx, { tenantId }: Moment, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('seeking')
    .select('seeking.id')
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.person_id', '=', personId)
    .where('seeking.erased_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

async function emptyReadiness(tx: Tx, { tenantId, keys, now }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('match_readiness')
    .set({ answers_sealed: keys.seal(tenantId, '{}'), ended_at: sql`coalesce(ended_at, ${now})` })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}

async function forgetTalks(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx.deleteFrom('seeking_talk').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx
    .deleteFrom('seeking_apart')
    .where('tenant_id', '=', tenantId)
    .where('other_person_id', '=', personId)
    .execute()
}

/**
 * Asked or asked for: notes and themes go with the consultation. Whoever asked this person finds that it has ended, and
 * the notes that the person wrote there go too.
 */
async function forgetConsultations(tx: Tx, { tenantId, now }: Moment, personId: string): Promise<void> {
  for (const table of ['peer_consultation_note', 'peer_consultation_theme'] as const)
    await tx
      .deleteFrom(table)
      .where('tenant_id', '=', tenantId)
      .where(
        sql<boolean>`consultation_id in (select asked.id from peer_consultation as asked
          where asked.tenant_id = ${tenantId} and asked.person_id = ${personId})`,
      )
      .execute()
  await sql`
    delete from peer_consultation_note where tenant_id = ${tenantId} and author_account_id in (
      select account.id from account where account.tenant_id = ${tenantId} and account.person_id = ${personId})`.execute(
    tx,
  )
  await sql`
    update peer_consultation as asked
       set answer = coalesce(asked.answer, 'no'), answered_at = coalesce(asked.answered_at, ${now}), closed_at = ${now}
     where asked.tenant_id = ${tenantId} and asked.closed_at is null and asked.adviser_account_id in (
       select account.id from account where account.tenant_id = ${tenantId} and account.person_id = ${personId})`.execute(
    tx,
  )
  await tx.deleteFrom('peer_consultation').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('peer_adviser').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
}
