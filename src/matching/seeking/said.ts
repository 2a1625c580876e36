import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { readAnswers, type SeekingAnswers } from './answers.ts'

/** The newest of what was said, opened, by wish. */
export async function listAnswers(
  tx: Tx,
  { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>,
  ids: readonly string[],
): Promise<Map<string, SeekingAnswers>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('seeking_said')
    .select(['seeking_said.seeking_id as id', 'seeking_said.answers_sealed as sealed'])
    .where('seeking_said.tenant_id', '=', tenantId)
    .where('seeking_said.seeking_id', 'in', [...ids])
    .orderBy('seeking_said.said_at')
    .orderBy('seeking_said.id')
    .execute()
  return new Map(rows.map(({ id, sealed }) => [id, readAnswers(keys.open(tenantId, sealed))]))
}

/** Everything that was ever said about one wish, the newest first. */
export async function listSaid(tx: Tx, { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>, id: string) {
  const rows = await tx
    .selectFrom('seeking_said')
    .select(['seeking_said.said_at as saidAt', 'seeking_said.told_on as toldOn', 'seeking_said.channel'])
    .select('seeking_said.answers_sealed as sealed')
    .where('seeking_said.tenant_id', '=', tenantId)
    .where('seeking_said.seeking_id', '=', id)
    .orderBy('seeking_said.said_at', 'desc')
    .orderBy('seeking_said.id', 'desc')
    .execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, answers: readAnswers(keys.open(tenantId, sealed)) }))
}
