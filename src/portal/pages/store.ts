import { type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PortalPageVersionTable } from '../tables.ts'

/** The pages every municipality has a place for. */
export const ownPages = ['about', 'begin', 'families', 'professionals', 'accessibility', 'privacy'] as const

export type PageVersion = Selectable<PortalPageVersionTable>
export type PageTitle = Pick<PageVersion, 'title_ja' | 'title_en' | 'title_easy'> & { slug: string }
type Place = Pick<Moment, 'tenantId'>

/** The wording in force of each page that is public: the newest that is no draft, unless that one hides it. */
const inForce = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('portal_page as page')
    .innerJoin('portal_page_version as v', (on) =>
      on.onRef('v.tenant_id', '=', 'page.tenant_id').onRef('v.page_id', '=', 'page.id'),
    )
    .where('page.tenant_id', '=', tenantId)
    .where('v.state', '=', 'public')
    .where(
      sql<boolean>`not exists (select from portal_page_version as later where later.tenant_id = v.tenant_id
        and later.page_id = v.page_id and later.number > v.number and later.state <> 'draft')`,
    )

export const listPublicTitles = (tx: Tx, place: Place): Promise<PageTitle[]> =>
  inForce(tx, place)
    .select(['page.slug', 'v.title_ja', 'v.title_en', 'v.title_easy'])
    .orderBy('page.position')
    .orderBy('page.slug')
    .execute()

export const findPublicPage = (tx: Tx, place: Place, slug: string) =>
  inForce(tx, place).selectAll('v').where('page.slug', '=', slug).executeTakeFirst()

/** The newest wording of a page, whatever its state. */
export const findNewest = (tx: Tx, { tenantId }: Place, slug: string) =>
  tx
    .selectFrom('portal_page as page')
    .innerJoin('portal_page_version as v', (on) =>
      on.onRef('v.tenant_id', '=', 'page.tenant_id').onRef('v.page_id', '=', 'page.id'),
    )
    .selectAll('v')
    .where('page.tenant_id', '=', tenantId)
    .where('page.slug', '=', slug)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function addPageVersion(
  tx: Tx,
  moment: Moment,
  slug: string,
  given: Pick<PageVersion, 'state' | 'title_ja' | 'title_en' | 'title_easy' | 'body_ja' | 'body_en' | 'body_easy'>,
): Promise<string> {
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  const position = (ownPages as readonly string[]).indexOf(slug)
  await tx
    .insertInto('portal_page')
    .values({ tenant_id: moment.tenantId, slug, position: position < 0 ? ownPages.length : position, ...by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const page = await tx
    .selectFrom('portal_page')
    .select('portal_page.id')
    .where('portal_page.tenant_id', '=', moment.tenantId)
    .where('portal_page.slug', '=', slug)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const number = ((await findNewest(tx, moment, slug))?.number ?? 0) + 1
  await tx
    .insertInto('portal_page_version')
    .values({
      tenant_id: moment.tenantId,
      page_id: page.id,
      number,
      ...given,
      saved_at: moment.now,
      saved_by: moment.actorId,
    })
    .execute()
  return page.id
}
