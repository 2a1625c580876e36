import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { newTown, type Town } from '#test/town.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const one = <T>(expression: ReturnType<typeof sql>) =>
  town.work(async (tx) => {
    const { rows } = await sql<{ value: T }>`select ${expression} as value`.execute(tx)
    return rows[0]?.value
  })

test('width, case, katakana and kinds of dash do not matter to the search', async () => {
  for (const text of ['デイサービス', 'ﾃﾞｲｻｰﾋﾞｽ', 'でい さーびす', 'デイサ－ビス'])
    assert.equal(await one(sql`portal_folded(${text}::text)`), 'でいさーびす', text)
  assert.equal(await one(sql`portal_folded('髙橋さん、ＡＢＣ（１２）')`), '高橋さんabc12')
})

test('signs that mean something to the index are taken out', async () => {
  assert.equal(await one(sql`portal_folded(${"a'b\\c%d_e&f|g!h:i*(j)"}::text)`), 'abcdefghij')
})

test('kana between kanji do not matter to the bare form', async () => {
  for (const text of ['申し込み', '申込み', '申込'])
    assert.equal(await one(sql`portal_bare(portal_folded(${text}::text))`), '申込', text)
})

test('every character and every pair of neighbours is found, and pairs do not reach across texts', async () => {
  assert.equal(await one(sql`portal_pairs('静かな', '場所')::text`), "'か' 'かな' 'な' '場' '場所' '所' '静' '静か'")
})

const listed = (
  where: Town,
  title: string,
  more: { text?: string; week?: string; days?: string; quiet?: boolean } = {},
) =>
  where.work(async (tx) => {
    const tenant_id = where.tenantId
    const entry = await tx
      .insertInto('portal_entry')
      .values({ tenant_id, kind: 'place', channel: 'online' })
      .returning('portal_entry.id')
      .executeTakeFirstOrThrow()
    const version = { tenant_id, entry_id: entry.id }
    await tx
      .insertInto('portal_entry_version')
      .values({ ...version, number: 1, title_ja: title, channel: 'online' })
      .execute()
    await tx
      .insertInto('portal_listing')
      .values({
        ...version,
        version_number: 1,
        kind: 'place',
        is_quiet: more.quiet ?? null,
        week: more.week ?? '{}',
        days: more.days ?? '{}',
        different_days: ['2026-12-01'],
        public_from: '2026-01-01',
        confirmed_on: '2026-06-01',
        search_title: sql<string>`portal_folded(${title}::text)`,
        search_text: sql<string>`portal_folded(${`${title}\n${more.text ?? ''}`}::text)`,
        search_bare: sql<string>`portal_bare(portal_folded(${`${title}\n${more.text ?? ''}`}::text))`,
        title_order: title,
      })
      .execute()
  })

const found = (where: Town, asked: Record<string, unknown>) =>
  where.work(async (tx) => {
    const all = { today: '2026-11-30', confirmedSince: '2026-01-01', limit: 20, offset: 0, ...asked }
    const { rows } = await sql<{ title: string; found: number }>`
      select version.title_ja as title, hit.found from portal_find(${JSON.stringify(all)}::jsonb) with ordinality
          as hit (entry_id, version_number, found, place)
        join portal_entry_version as version on version.tenant_id = ${where.tenantId}
         and version.entry_id = hit.entry_id and version.number = hit.version_number
       order by hit.place`.execute(tx)
    return rows.map(({ title }) => title)
  })

test('people find what they type: kana, half width, one or two characters, okurigana spelt otherwise', async () => {
  await listed(town, '居場所ひなたぼっこ', { text: 'いばしょ　申し込みはいりません。デイサービスの帰りにも' })
  await listed(town, '夜の図書室', { text: '静かに本を読む。受付は2階' })
  for (const words of ['いばしょ', 'イバショ', 'ﾋﾅﾀ', '居', '場所', '申込', '申込み', 'ﾃﾞｲｻｰﾋﾞｽ', 'ひなた　居場所'])
    assert.deepEqual(await found(town, { words }), ['居場所ひなたぼっこ'], words)
  assert.deepEqual(await found(town, { words: '受け付け' }), ['夜の図書室'])
  assert.deepEqual(await found(town, { words: '図書館' }), [])
  assert.deepEqual(await found(town, { words: "'); drop table portal_listing; --" }), [])
  assert.equal((await found(town, { words: '、　' })).length, 2)
})

test('what is open in an evening is found by its usual week, unless that day differs, or by its own day', async () => {
  const here = await newTown()
  // Minutes of the week from Sunday: Monday 17:00 to 20:00 and Tuesday likewise.
  await listed(here, '夕方も開く', { week: '{[2460,2640),[3900,4080)}', quiet: true })
  await listed(here, '昼だけ', { week: '{[2040,2400)}' })
  // Minutes since 2000-01-01: 2026-11-30 is day 9830.
  await listed(here, 'その日だけ', { days: '{[14156280,14156340)}' })
  const monday = { onDay: '2026-11-30', weekFrom: 2460, weekTo: 2880, dayFrom: 14156220, dayTo: 14156640 }
  assert.deepEqual(await found(here, monday), ['その日だけ', '夕方も開く'])
  assert.deepEqual(await found(here, { ...monday, quiet: true }), ['夕方も開く'])
  const tuesday = { onDay: '2026-12-01', weekFrom: 3900, weekTo: 4320, dayFrom: 14157660, dayTo: 14158080 }
  assert.deepEqual(await found(here, tuesday), [])
})

test('what was confirmed too long ago is not found, and a municipality finds only what is its own', async () => {
  const [here, there] = [await newTown(), await newTown()]
  await listed(here, 'となりの居場所')
  assert.deepEqual(await found(here, { confirmedSince: '2026-06-01' }), ['となりの居場所'])
  assert.deepEqual(await found(here, { confirmedSince: '2026-06-02' }), [])
  assert.deepEqual(await found(there, {}), [])
})
