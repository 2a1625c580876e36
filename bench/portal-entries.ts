import { sql } from 'kysely'
import type { Site } from '#platform/web/house.ts'

const kinds = ['place', 'group', 'event', 'trial', 'course', 'talk', 'office', 'hospital', 'leaflet']
const names = [
  'ひなた',
  'こもれび',
  'みなも',
  'あすなろ',
  'なぎさ',
  'つむぎ',
  'ともしび',
  'あおぞら',
  'いぶき',
  'かけはし',
]
const things = [
  '居場所',
  '集まり',
  '相談室',
  '図書室',
  '体験会',
  'デイサービス',
  '家族会',
  '茶話会',
  '作業所',
  '読書会',
]
const texts = [
  '申し込みはいりません',
  '静かに過ごせます',
  '受付は2階です',
  '夜も開いています',
  '見学できます',
  '仲間と話します',
]

/** One municipality with open public pages and so many entries, all public, written in the database itself. */
export async function fillPortal(site: Site, entries: number): Promise<{ tenantId: string; code: string }> {
  const code = '999008'
  const { id: tenantId } = await site.db.withoutTenant((tx) =>
    tx
      .insertInto('tenant')
      .values({ code, kind: 'municipality', name_ja: '計測市' })
      .returning('tenant.id')
      .executeTakeFirstOrThrow(),
  )
  // The embedded database ends a statement after ten seconds, also on a busy machine.
  const aPart = 250
  await site.db.asTenant(tenantId, (tx) =>
    sql`insert into portal_look (tenant_id, is_open, name_ja, key_colour) values (${tenantId}, true, '計測の広場', '#1b5e4b')`.execute(
      tx,
    ),
  )
  for (let from = 0; from < entries; from += aPart)
    await site.db.asTenant(tenantId, async (tx) => {
      await sql`create temporary table made on commit drop as
        select gen_random_uuid() as id, n, (${kinds}::text[])[1 + n % ${kinds.length}] as kind,
               (${names}::text[])[1 + (n / 7) % ${names.length}] || n || 'の' || (${things}::text[])[1 + (n / 3) % ${things.length}] as title,
               (${texts}::text[])[1 + n % ${texts.length}] || '。' || (${texts}::text[])[1 + (n / 11) % ${texts.length}] as body
          from generate_series(${from}::int, ${Math.min(entries, from + aPart) - 1}::int) as n`.execute(tx)
      await sql`insert into portal_entry (tenant_id, id, kind, channel) select ${tenantId}, id, kind, 'import' from made`.execute(
        tx,
      )
      await sql`insert into portal_entry_version (tenant_id, entry_id, number, title_ja, summary_ja, is_quiet, is_free, latitude, longitude, contact_phone, channel)
        select ${tenantId}, id, 1, title, body, n % 3 = 0, n % 2 = 0, 35.6 + n % 97 / 1000.0, 139.6 + n % 89 / 1000.0, '03-0000-0000', 'import' from made`.execute(
        tx,
      )
      await sql`insert into portal_entry_hours (tenant_id, entry_id, version_number, weekday, from_minute, to_minute)
        select ${tenantId}, id, 1, day, 540 + n % 5 * 60, 1020 + n % 4 * 60 from made, generate_series(1, 5) as day`.execute(
        tx,
      )
      await sql`insert into portal_listing (tenant_id, entry_id, version_number, kind, title_order, is_quiet, is_free, week, latitude, longitude,
                                            public_from, confirmed_on, search_title, search_text, search_bare)
        select ${tenantId}, id, 1, kind, title, n % 3 = 0, n % 2 = 0,
               (select range_agg(int4range(day * 1440 + 540 + n % 5 * 60, day * 1440 + 1020 + n % 4 * 60)) from generate_series(1, 5) as day),
               35.6 + n % 97 / 1000.0, 139.6 + n % 89 / 1000.0, current_date - 30, current_date - 20,
               portal_folded(title), portal_folded(title || ' ' || body), portal_bare(portal_folded(title || ' ' || body)) from made`.execute(
        tx,
      )
    })
  for (const table of ['portal_entry', 'portal_entry_version', 'portal_entry_hours', 'portal_listing'])
    await site.db.asOwner(async (tx) => void (await sql`analyze ${sql.table(table)}`.execute(tx)))
  return { tenantId, code }
}

/** Words of one to eight characters as people type them: pieces of what is written, some written otherwise, some nowhere. */
export function wordsToAsk(many: number): string[] {
  const written = [...names, ...things, ...texts]
  return Array.from({ length: many }, (_, at) => {
    const text = written[(at * 7) % written.length] ?? ''
    const long = 1 + (at % 8)
    const from = Math.max(0, Math.min(text.length - long, at % 5))
    const piece = text.slice(from, from + long)
    if (at % 10 === 3) return `${(things[at % things.length] ?? '').slice(0, 4)} ${names[at % names.length]}`
    if (at % 10 === 7) return piece.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    return at % 20 === 11 ? '水族館まつり'.slice(0, long) : piece
  })
}
