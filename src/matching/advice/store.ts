import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Theme } from '../vocabulary.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface Consultation {
  id: string
  personId: string
  adviserAccountId: string
  topic: string
  askedAt: string
  answer: 'yes' | 'no' | null
  closedAt: string | null
  /** The day on which the one who asked agreed that it is passed on; null where they did not. */
  consentOn: string | null
  /** Whether they told the adviser, who recorded it. */
  consentByAdviser: boolean
  /** Accounts of the one who asked. */
  askerAccountId: string | null
  adviserName: string
  askerName: string
}

/** Consultations in which this account is one of the two. Nobody else has a way to them. */
export async function listOwnConsultations(tx: Tx, safe: Safe, accountId: string): Promise<Consultation[]> {
  const rows = await tx
    .selectFrom('peer_consultation as asked')
    .innerJoin('account as adviser', (join) =>
      join.onRef('adviser.tenant_id', '=', 'asked.tenant_id').onRef('adviser.id', '=', 'asked.adviser_account_id'),
    )
    .leftJoin('account as asker', (join) =>
      join
        .onRef('asker.tenant_id', '=', 'asked.tenant_id')
        .onRef('asker.person_id', '=', 'asked.person_id')
        .on('asker.closed_at', 'is', null),
    )
    .select(['asked.id', 'asked.person_id as personId', 'asked.adviser_account_id as adviserAccountId'])
    .select([
      'asked.topic_sealed as sealed',
      'asked.asked_at as askedAt',
      'asked.answer',
      'asked.closed_at as closedAt',
      'asked.consent_on as consentOn',
      'asked.consent_by as consentBy',
    ])
    .select(['asker.id as askerAccountId', 'adviser.name as adviserName', 'asker.name as askerName'])
    .where('asked.tenant_id', '=', safe.tenantId)
    .where((is) => is.or([is('asked.adviser_account_id', '=', accountId), is('asker.id', '=', accountId)]))
    .orderBy('asked.asked_at', 'desc')
    .orderBy('asked.id')
    .execute()
  return rows.map(({ sealed, askerName, consentBy, ...row }) => ({
    ...row,
    consentByAdviser: consentBy !== null && consentBy === row.adviserAccountId,
    askerName: askerName ?? '',
    topic: sealed ? safe.keys.open(safe.tenantId, sealed) : '',
  }))
}

export interface Note {
  id: string
  authorAccountId: string
  writtenAt: string
  words: string
}

export async function listNotes(tx: Tx, { tenantId, keys }: Safe, consultationId: string): Promise<Note[]> {
  const rows = await tx
    .selectFrom('peer_consultation_note as note')
    .select([
      'note.id',
      'note.author_account_id as authorAccountId',
      'note.written_at as writtenAt',
      'note.words_sealed',
    ])
    .where('note.tenant_id', '=', tenantId)
    .where('note.consultation_id', '=', consultationId)
    .orderBy('note.written_at')
    .orderBy('note.id')
    .execute()
  return rows.map(({ words_sealed, ...row }) => ({ ...row, words: keys.open(tenantId, words_sealed) }))
}

export async function listThemes(
  tx: Tx,
  { tenantId }: Pick<Safe, 'tenantId'>,
  consultationId: string,
): Promise<Theme[]> {
  const rows = await tx
    .selectFrom('peer_consultation_theme as shared')
    .select('shared.theme')
    .where('shared.tenant_id', '=', tenantId)
    .where('shared.consultation_id', '=', consultationId)
    .orderBy('shared.theme')
    .execute()
  return rows.map(({ theme }) => theme as Theme)
}

/** How often a theme was passed on with consent: all that the programme learns. */
export async function countThemes(tx: Tx, { tenantId }: Pick<Safe, 'tenantId'>): Promise<Map<Theme, number>> {
  const rows = await tx
    .selectFrom('peer_consultation_theme as shared')
    .select(['shared.theme', (is) => is.fn.countAll<number>().as('times')])
    .where('shared.tenant_id', '=', tenantId)
    .groupBy('shared.theme')
    .execute()
  return new Map(rows.map(({ theme, times }) => [theme as Theme, Number(times)]))
}
