import { sql } from 'kysely'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { reportSubjects } from '../vocabulary.ts'
import { lockNewest } from './store.ts'

export interface Report {
  id: string
  about: (typeof reportSubjects)[number]
  words: string
  receivedAt: string
}

/** “This is wrong”, from anybody. */
export async function reportEntry(
  tx: Tx,
  moment: Moment,
  entry: { id: string; number: number },
  given: { about: Report['about']; words: string },
): Promise<void> {
  await tx
    .insertInto('portal_report')
    .values({
      tenant_id: moment.tenantId,
      entry_id: entry.id,
      version_number: entry.number,
      about: given.about,
      words_sealed: given.words ? moment.keys.seal(moment.tenantId, given.words) : null,
      received_at: moment.now,
    })
    .execute()
  await record(tx, moment, { verb: 'report-entry', subjectKind: 'portal-entry', subjectId: entry.id })
}

export const reportAnswers = ['mended', 'right-as-it-is'] as const

/**
 * Answers those open reports about an entry that somebody has read; the words of visitors go with the answer. What arrived
 * since stays open. False where none of them was still open.
 */
export async function answerReports(
  tx: Tx,
  moment: Moment,
  entryId: string,
  ids: readonly string[],
  answer: (typeof reportAnswers)[number] | 'archived',
): Promise<boolean> {
  await lockNewest(tx, moment, entryId)
  const { numUpdatedRows } = await tx
    .updateTable('portal_report')
    .set({ answer, answered_at: moment.now, answered_by: moment.actorId, words_sealed: null })
    .where('portal_report.tenant_id', '=', moment.tenantId)
    .where('portal_report.entry_id', '=', entryId)
    .where('portal_report.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('portal_report.answered_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await record(tx, moment, {
    verb: 'answer-report',
    subjectKind: 'portal-entry',
    subjectId: entryId,
    details: { answer },
  })
  return true
}

export async function listOpenReports(tx: Tx, { tenantId, keys }: Moment, entryId: string): Promise<Report[]> {
  const rows = await tx
    .selectFrom('portal_report')
    .selectAll()
    .where('portal_report.tenant_id', '=', tenantId)
    .where('portal_report.entry_id', '=', entryId)
    .where('portal_report.answered_at', 'is', null)
    .orderBy('portal_report.received_at')
    .orderBy('portal_report.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    about: row.about,
    words: row.words_sealed ? keys.open(tenantId, row.words_sealed) : '',
    receivedAt: row.received_at,
  }))
}
