import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { FeelingTable } from '../tables.ts'
import type { FeelingAnswer } from './rules.ts'

export interface Said {
  personId: string
  answer: FeelingAnswer
  saidAt: string
  channel: FeelingTable['channel']
  typedBy: string | null
}

type When = FeelingTable['moment']

/** The newest answer of each person about a visit, before or after it. */
export async function listNewestFeelings(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  visitId: string,
  when: When,
): Promise<Map<string, Said>> {
  const rows = await tx
    .selectFrom('feeling')
    .distinctOn('feeling.person_id')
    .select([
      'feeling.person_id as personId',
      'feeling.answer',
      'feeling.said_at as saidAt',
      'feeling.channel',
      'feeling.typed_by as typedBy',
    ])
    .where('feeling.tenant_id', '=', tenantId)
    .where('feeling.visit_id', '=', visitId)
    .where('feeling.moment', '=', when)
    .orderBy('feeling.person_id')
    .orderBy('feeling.said_at', 'desc')
    .orderBy('feeling.id')
    .execute()
  return new Map(rows.map((row) => [row.personId, row]))
}

export async function findNewestFeeling(
  tx: Tx,
  moment: Pick<Moment, 'tenantId'>,
  about: { visitId: string; personId: string; when: When },
): Promise<Said | null> {
  return (await listNewestFeelings(tx, moment, about.visitId, about.when)).get(about.personId) ?? null
}

export async function insertFeeling(tx: Tx, row: Insertable<FeelingTable>): Promise<void> {
  await tx.insertInto('feeling').values(row).execute()
}
