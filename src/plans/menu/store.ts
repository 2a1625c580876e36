import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { Stage } from './rules.ts'
import type {
  MenuStatementItemTable,
  MenuStatementTable,
  PublishedMenuBodyTable,
  PublishedMenuUseTable,
} from './tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type Statement = Selectable<MenuStatementTable>
export type StatementItem = Selectable<MenuStatementItemTable>

export interface PublishedList {
  fiscalYear: number
  stage: Stage
  bodies: Insertable<PublishedMenuBodyTable>[]
  uses: Insertable<PublishedMenuUseTable>[]
}

export async function replacePublished(tx: Tx, { fiscalYear, stage, bodies, uses }: PublishedList): Promise<void> {
  await tx
    .deleteFrom('published_menu_body')
    .where('published_menu_body.fiscal_year', '=', fiscalYear)
    .where('published_menu_body.stage', '=', stage)
    .execute()
  await inChunks(bodies, (chunk) => tx.insertInto('published_menu_body').values(chunk).execute())
  await inChunks(uses, (chunk) => tx.insertInto('published_menu_use').values(chunk).execute())
}

export async function insertStatement(
  tx: Tx,
  row: Insertable<MenuStatementTable>,
  items: readonly Omit<Insertable<MenuStatementItemTable>, 'statement_id'>[],
): Promise<string> {
  const { id } = await tx
    .insertInto('menu_statement')
    .values(row)
    .returning('menu_statement.id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('menu_statement_item')
    .values(items.map((item) => ({ ...item, statement_id: id })))
    .execute()
  return id
}

/** The newest plan or report of a year: what counts. */
export function findStatement(
  tx: Tx,
  { tenantId }: Place,
  fiscalYear: number,
  stage: Stage,
): Promise<Statement | undefined> {
  return tx
    .selectFrom('menu_statement')
    .selectAll()
    .where('menu_statement.tenant_id', '=', tenantId)
    .where('menu_statement.fiscal_year', '=', fiscalYear)
    .where('menu_statement.stage', '=', stage)
    .orderBy('menu_statement.recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function listStatementItems(tx: Tx, { tenantId }: Place, statementId: string): Promise<StatementItem[]> {
  return tx
    .selectFrom('menu_statement_item')
    .selectAll()
    .where('menu_statement_item.tenant_id', '=', tenantId)
    .where('menu_statement_item.statement_id', '=', statementId)
    .orderBy('menu_statement_item.item')
    .execute()
}
