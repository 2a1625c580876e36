import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { OfficialDocument, Phrase } from '#platform/document/model.ts'
import type { DocumentVersionTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** A submitted version without its content. */
export interface VersionLine {
  id: string
  kind: string
  fiscalYear: number
  number: number
  reason: string | null
  submittedTo: string[]
  submittedAt: string
  submittedBy: string | null
}

export interface Version extends VersionLine {
  content: OfficialDocument
  definitions: Phrase[]
}

const line = [
  'document_version.id',
  'document_version.kind',
  'document_version.fiscal_year as fiscalYear',
  'document_version.number',
  'document_version.reason',
  'document_version.submitted_to as submittedTo',
  'document_version.submitted_at as submittedAt',
] as const

/** Versions with who submitted them, the newest first. */
export function listVersions(tx: Tx, { tenantId }: Place, fiscalYear: number): Promise<VersionLine[]> {
  return versions(tx, tenantId).where('document_version.fiscal_year', '=', fiscalYear).execute()
}

export async function findVersion(tx: Tx, { tenantId }: Place, id: string): Promise<Version | undefined> {
  const row = await versions(tx, tenantId)
    .select(['document_version.content', 'document_version.definitions'])
    .where('document_version.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, content: row.content as OfficialDocument, definitions: row.definitions as Phrase[] }
}

function versions(tx: Tx, tenantId: string) {
  return tx
    .selectFrom('document_version')
    .leftJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'document_version.tenant_id')
        .onRef('account.id', '=', 'document_version.submitted_by'),
    )
    .select(line)
    .select('account.name as submittedBy')
    .where('document_version.tenant_id', '=', tenantId)
    .orderBy('document_version.kind')
    .orderBy('document_version.number', 'desc')
}

export async function insertVersion(tx: Tx, row: Insertable<DocumentVersionTable>): Promise<string> {
  const inserted = await tx
    .insertInto('document_version')
    .values(row)
    .returning('document_version.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** The number of the last version, 0 where there is none. A second one with the same number is refused by the database. */
export async function lastNumber(tx: Tx, { tenantId }: Place, kind: string, fiscalYear: number): Promise<number> {
  const row = await tx
    .selectFrom('document_version')
    .select((is) => is.fn.max('document_version.number').as('number'))
    .where('document_version.tenant_id', '=', tenantId)
    .where('document_version.kind', '=', kind)
    .where('document_version.fiscal_year', '=', fiscalYear)
    .executeTakeFirst()
  return row?.number ?? 0
}
