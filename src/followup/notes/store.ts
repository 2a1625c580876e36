import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { NoteReleaseTable, NoteTable } from '../tables.ts'
import type { NoteFacts } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** A note with its words still sealed: they are opened only for who may read them. */
export interface SealedNote extends NoteFacts {
  id: string
  sealed: string
  writtenAt: string
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  authorName: string
  readerName: string | null
  onDay: string | null
  placeName: string | null
}

/** Notes that stand, newest first; narrowed to a person, to visits, or to what was shown to an account. */
export function selectNotes(tx: Tx, { tenantId }: Place) {
  return tx
    .selectFrom('note')
    .innerJoin('account as author', (join) =>
      join.onRef('author.tenant_id', '=', 'note.tenant_id').onRef('author.id', '=', 'note.author_account_id'),
    )
    .leftJoin('account as reader', (join) =>
      join.onRef('reader.tenant_id', '=', 'note.tenant_id').onRef('reader.id', '=', 'note.reader_account_id'),
    )
    .leftJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'note.tenant_id').onRef('visit.id', '=', 'note.visit_id'),
    )
    .leftJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .select([
      'note.id',
      'note.notebook',
      'note.person_id as personId',
      'note.visit_id as visitId',
      'note.author_account_id as authorAccountId',
      'note.reader_account_id as readerAccountId',
      'note.words_sealed as sealed',
      'note.written_at as writtenAt',
      'note.withdrawn_at as withdrawnAt',
      'note.channel',
      'note.host_reads as hostReads',
      'author.name as authorName',
      'reader.name as readerName',
      'visit.on_day as onDay',
      'request.place_name as placeName',
      releasedTo.as('releasedTo'),
    ])
    .where('note.tenant_id', '=', tenantId)
    .where('note.withdrawn_at', 'is', null)
    .orderBy('note.written_at', 'desc')
    .orderBy('note.id')
}

export async function findNote(tx: Tx, place: Place, id: string): Promise<SealedNote | null> {
  return (await selectNotes(tx, place).where('note.id', '=', id).executeTakeFirst()) ?? null
}

export async function insertNote(tx: Tx, row: Insertable<NoteTable>): Promise<string> {
  const inserted = await tx.insertInto('note').values(row).returning('note.id').executeTakeFirstOrThrow()
  return inserted.id
}

/** From now on nobody reads it, and its words are gone. */
export async function emptyNote(tx: Tx, moment: Pick<Moment, 'tenantId' | 'now' | 'keys'>, id: string): Promise<void> {
  await tx
    .updateTable('note')
    .set({ withdrawn_at: moment.now, words_sealed: moment.keys.seal(moment.tenantId, '') })
    .where('note.tenant_id', '=', moment.tenantId)
    .where('note.id', '=', id)
    .execute()
}

/** Opening it twice to the same account is opening it once. */
export async function insertRelease(tx: Tx, row: Insertable<NoteReleaseTable>): Promise<void> {
  await tx
    .insertInto('note_release')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'note_id', 'account_id']).where('taken_back_at', 'is', null).doNothing(),
    )
    .execute()
}

export async function endRelease(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  noteId: string,
  accountId: string,
): Promise<void> {
  await tx
    .updateTable('note_release')
    .set({ taken_back_at: now })
    .where('note_release.tenant_id', '=', tenantId)
    .where('note_release.note_id', '=', noteId)
    .where('note_release.account_id', '=', accountId)
    .where('note_release.taken_back_at', 'is', null)
    .execute()
}

const releasedTo = sql<string[]>`array(
  select release.account_id from note_release as release
   where release.tenant_id = note.tenant_id and release.note_id = note.id and release.taken_back_at is null
   order by release.released_at, release.id)`
