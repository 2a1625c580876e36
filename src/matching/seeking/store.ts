import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { SeekingSaidTable, SeekingTable } from '../tables.ts'
import type { MatchChannel } from '../vocabulary.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Seeking {
  id: string
  code: string
  personId: string | null
  senderDigest: string | null
  language: Language
  receivedOn: string
  sentAt: string
  channel: MatchChannel
  typedBy: string | null
  /** Who typed in what was told by telephone or on paper. */
  typedByName: string | null
  erasedAt: string | null
  /** Whether the search is stopped just now. */
  isClosed: boolean
}

export function findSeeking(tx: Tx, { tenantId }: Place, id: string): Promise<Seeking | undefined> {
  return seekings(tx, tenantId).where('seeking.id', '=', id).executeTakeFirst()
}

/** Every wish that was not deleted, in the order in which they came. */
export function listSeekings(tx: Tx, { tenantId }: Place): Promise<Seeking[]> {
  return seekings(tx, tenantId)
    .where('seeking.erased_at', 'is', null)
    .orderBy('seeking.sent_at')
    .orderBy('seeking.id')
    .execute()
}

export function listSeekingsOfPerson(tx: Tx, { tenantId }: Place, personId: string): Promise<Seeking[]> {
  return seekings(tx, tenantId)
    .where('seeking.person_id', '=', personId)
    .where('seeking.erased_at', 'is', null)
    .orderBy('seeking.sent_at')
    .orderBy('seeking.id')
    .execute()
}

export async function lockSeeking(tx: Tx, { tenantId }: Place, id: string): Promise<void> {
  await tx
    .selectFrom('seeking')
    .select('seeking.id')
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.id', '=', id)
    .forUpdate()
    .execute()
}

export async function insertSeeking(tx: Tx, row: Insertable<SeekingTable>): Promise<string> {
  const { id } = await tx.insertInto('seeking').values(row).returning('seeking.id').executeTakeFirstOrThrow()
  return id
}

/** In which language letters and their page speak to whoever looks for a fellow. */
export async function speakTo(tx: Tx, { tenantId }: Place, id: string, language: Language): Promise<void> {
  await tx
    .updateTable('seeking')
    .set({ language })
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.id', '=', id)
    .execute()
}

export async function insertSaid(tx: Tx, row: Insertable<SeekingSaidTable>): Promise<void> {
  await tx.insertInto('seeking_said').values(row).execute()
}

export async function isCodeTaken(tx: Tx, { tenantId }: Place, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('seeking')
    .select('seeking.id')
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

const seekings = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('seeking')
    .leftJoin('account as typist', (join) =>
      join.onRef('typist.tenant_id', '=', 'seeking.tenant_id').onRef('typist.id', '=', 'seeking.typed_by'),
    )
    .select([
      'seeking.id',
      'seeking.code',
      'seeking.person_id as personId',
      'seeking.sender_digest as senderDigest',
      'seeking.language',
      'seeking.received_on as receivedOn',
      'seeking.sent_at as sentAt',
      'seeking.channel',
      'seeking.typed_by as typedBy',
      'typist.name as typedByName',
      'seeking.erased_at as erasedAt',
    ])
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('seeking_closing as closing')
            .select('closing.id')
            .whereRef('closing.tenant_id', '=', 'seeking.tenant_id')
            .whereRef('closing.seeking_id', '=', 'seeking.id')
            .where('closing.reopened_at', 'is', null),
        )
        .$castTo<boolean>()
        .as('isClosed'),
    )
    .where('seeking.tenant_id', '=', tenantId)
