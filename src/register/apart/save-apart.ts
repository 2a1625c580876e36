import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import {
  deleteRefusedPersons,
  deleteWordsAboutCompany,
  findWordsAboutCompany,
  insertRefusedPersons,
  listRefusedPersons,
  upsertWordsAboutCompany,
} from './store.ts'

export interface Apart {
  otherPersonIds: readonly string[]
  accountIds: readonly string[]
  words: string
}

/**
 * With whom a person does not go from now on, and what they tell the coordinator about it. What stays keeps the
 * instant at which it was said; what is taken back leaves no trace. True where there are new words to be read.
 */
export async function saveApart(
  tx: Tx,
  moment: Moment,
  personId: string,
  apart: Apart,
  channel: Exclude<PersonChannel, 'import'>,
): Promise<boolean> {
  const saidBy = { said_at: moment.now, channel, typed_by: channel === 'online' ? null : moment.actorId }
  const before = await listRefusedPersons(tx, moment, personId)
  const named = new Set([...apart.otherPersonIds, ...apart.accountIds])
  const gone = before.filter(({ otherPersonId, accountId }) => !named.has(otherPersonId ?? accountId ?? ''))
  await deleteRefusedPersons(
    tx,
    moment,
    gone.map(({ id }) => id),
  )
  const row = { tenant_id: moment.tenantId, person_id: personId, ...saidBy }
  const isNew = (id: string) => !before.some((one) => one.otherPersonId === id || one.accountId === id)
  await insertRefusedPersons(tx, [
    ...apart.otherPersonIds.filter(isNew).map((id) => ({ ...row, other_person_id: id, account_id: null })),
    ...apart.accountIds.filter(isNew).map((id) => ({ ...row, other_person_id: null, account_id: id })),
  ])
  const hasNewWords = await keepWords(tx, moment, row, apart.words)
  await record(tx, moment, { verb: 'save-apart', subjectKind: 'person', subjectId: personId, personId, channel })
  return hasNewWords
}

type Row = Omit<Parameters<typeof upsertWordsAboutCompany>[1], 'words_sealed'>

async function keepWords(tx: Tx, moment: Moment, row: Row, words: string): Promise<boolean> {
  if (words === '') {
    await deleteWordsAboutCompany(tx, moment, row.person_id)
    return false
  }
  if (words === (await findWordsAboutCompany(tx, moment, row.person_id))) return false
  await upsertWordsAboutCompany(tx, { ...row, words_sealed: moment.keys.seal(moment.tenantId, words) })
  return true
}
