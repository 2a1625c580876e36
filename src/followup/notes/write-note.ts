import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import type { Notebook } from './rules.ts'
import { insertNote } from './store.ts'
import { tellHostOfRecord } from './tell-host.ts'
import { words as letterWords } from './words.ts'

export interface NewNote {
  notebook: Notebook
  personId: string | null
  visitId: string | null
  readerAccountId: string | null
  words: string
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  hostReads: boolean
  /** Where the chosen reader finds it. */
  address: string
}

/** Keeps a note, sealed. A chosen reader, and a host it is shared with, hear that something waits, nothing of it. */
export async function writeNote(tx: Tx, moment: Moment & { actorId: string }, note: NewNote): Promise<string> {
  const { notebook, personId, visitId, readerAccountId, channel, hostReads } = note
  const id = await insertNote(tx, {
    tenant_id: moment.tenantId,
    notebook,
    person_id: personId,
    visit_id: visitId,
    author_account_id: moment.actorId,
    reader_account_id: readerAccountId,
    words_sealed: moment.keys.seal(moment.tenantId, note.words),
    written_at: moment.now,
    withdrawn_at: null,
    channel,
    host_reads: hostReads,
  })
  await record(tx, moment, {
    verb: 'write-note',
    subjectKind: 'note',
    subjectId: id,
    personId,
    channel,
    details: { notebook },
  })
  if (readerAccountId !== null && readerAccountId !== moment.actorId)
    await tellOfNote(tx, moment, readerAccountId, note.address)
  if (hostReads && visitId !== null) await tellHostOfRecord(tx, moment, visitId)
  return id
}

/** Says that something waits to be read, not what or whose. */
export async function tellOfNote(tx: Tx, moment: Moment, accountId: string, address: string): Promise<void> {
  await queueMail(tx, moment, accountId, 'note-waiting', (language) => {
    const w = letterWords(language).letter
    return { subject: w.subject, body: w.body(address) }
  })
}
