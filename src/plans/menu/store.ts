import { type Insertable, type Selectable, sql } from 'kysely'
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
  /** Two digits where only the bodies of a prefecture are replaced; null for the whole list. */
  prefecture: string | null
  bodies: Insertable<PublishedMenuBodyTable>[]
  uses: Insertable<PublishedMenuUseTable>[]
}

/** Waits until nobody else replaces a published list: there is one of each year for the whole installation. */
export async function lockPublished(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('published menu', 0))`.execute(tx)
}

export async function replacePublished(tx: Tx, list: PublishedList): Promise<void> {
  const { fiscalYear, stage, prefecture, bodies, uses } = list
  await tx
    .deleteFrom('published_menu_body')
    .where('published_menu_body.fiscal_year', '=', fiscalYear)
    .where('published_menu_body.stage', '=', stage)
    .$if(prefecture !== null, (all) => all.where('published_menu_body.code', 'like', `${prefecture}%`))
    .execute()
  await inChunks(bodies, (chunk) => tx.insertInto('published_menu_body').values(chunk).execute())
  for (let from = 0; from < uses.length; from += 2000) await insertUses(tx, list, uses.slice(from, from + 2000))
}

/** As one text for many rows: a list of all municipalities has 24,374 cells, each of which would be six parameters. */
async function insertUses(tx: Tx, { fiscalYear, stage }: PublishedList, uses: PublishedList['uses']): Promise<void> {
  await sql`
    insert into published_menu_use (fiscal_year, stage, code, item, answer, confidence)
    select ${fiscalYear}::integer, ${stage}::text, cell.code, cell.item, cell.answer, cell.confidence
      from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
        as cell(code text, item integer, answer text, confidence text)`.execute(tx)
}

/** Where each body stands in a published list, by its code. */
export async function listPositions(tx: Tx, fiscalYear: number, stage: Stage): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('published_menu_body')
    .select(['published_menu_body.code', 'published_menu_body.position'])
    .where('published_menu_body.fiscal_year', '=', fiscalYear)
    .where('published_menu_body.stage', '=', stage)
    .execute()
  return new Map(rows.map(({ code, position }) => [code, position]))
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
    .orderBy('menu_statement.id')
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
