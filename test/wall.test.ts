import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import type { Role } from '#platform/auth/actor.ts'
import { demonstrationCode, seedDemonstration } from '../src/demonstration/seed.ts'
import type { Browser } from './browser.ts'
import { newTown, type Town, testApp } from './town.ts'

/**
 * Everybody of a second municipality opens every door with the keys of the first: every address of the application,
 * filled with ids that exist next door. Nobody may see a name from there, and nothing there may change.
 */

const roles: Role[] = [
  'administrator',
  'officer',
  'coordinator',
  'follow_up_staff',
  'supporter',
  'host',
  'operator',
  'observer',
]
const secrets =
  /支所 けいこ|ピアサポーターの活躍の場づくりについて|ピアサポーターと一緒に働いた経験のある事業所が少ない|課題が1つ抜けていたため|精神保健福祉部会（年3回）|保里 ゆかり|医王 のぞみ|福永 こうじ|支援室ゆうひ|相談室かわせみ|相談支援センターあさひ|当事者も話しやすい形|ひだまり高|ひだまり市ともに暮らす|ひだまりのまち|ひだまり商|青木|石田|上野|江口|小川 ひなた|加藤 みのり|木村 あさひ|久保|小林 ゆうき|佐々木|みどりの丘|あけぼの|調整 みどり|調整 たけし|寄添 ともこ|公務 花子|あさぎ|こはる|みぎわ|うすみ|たかね|せかさずに聴いて|こつこつした作業|川沿いを歩いて|編み物の会|話さない日の居場所|haruka|はる、|090-0000|03-0000-0107|藤沢|大橋 けんた|野原|中谷|浜田 そら|村上 れいこ|03-0000-04/

let cityId: string
let ids: Record<string, string>
let second: Town
const browsers: [Role | 'nobody', Browser][] = []
let routes: { method: string; path: string }[]

before(async () => {
  const app = await testApp()
  const known = await app.site.db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.code', '=', demonstrationCode).executeTakeFirst(),
  )
  if (!known) await seedDemonstration(app.site)
  const city = await app.site.db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.code', '=', demonstrationCode).executeTakeFirstOrThrow(),
  )
  cityId = city.id
  ids = await idsNextDoor()
  second = await newTown()
  for (const role of roles) browsers.push([role, (await inhabitantOf(second, role)).browser])
  browsers.push(['nobody', second.visitor()])
  routes = app.routes.filter(({ method, path }) => ['GET', 'POST'].includes(method) && !path.includes('*'))
})

test('the walk has doors to open and names to look for', async () => {
  assert.ok(routes.length > 120, `${routes.length} routes`)
  const page = await (await testApp()).site.db.asTenant(cityId, (tx) =>
    tx.selectFrom('person').select('person.name').execute(),
  )
  assert.ok(page.some(({ name }) => secrets.test(name)))
})

test('no page shows anybody of the second municipality a name from the first', async () => {
  for (const [role, browser] of browsers)
    for (const address of addresses('GET')) {
      const answer = await browser.get(address)
      assert.ok(answer.status < 500, `${role} GET ${address} answers ${answer.status}`)
      const seen = secrets.exec(answer.text)
      assert.equal(seen, null, `${role} reads “${seen?.[0]}” at ${address}`)
    }
})

test('no form sent by anybody of the second municipality changes a row of the first', async () => {
  const before = await rowsOfCity()
  for (const [role, browser] of browsers)
    for (const address of addresses('POST')) {
      const answer = await browser.post(address, {
        person: ids.person ?? '',
        id: ids.request ?? '',
        slot: ids.slot ?? '',
        words: 'x',
      })
      assert.ok(answer.status < 500, `${role} POST ${address} answers ${answer.status}`)
      assert.equal(secrets.exec(answer.text), null, `${role} reads a name at ${address}`)
    }
  assert.deepEqual(await rowsOfCity(), before)
})

function addresses(method: 'GET' | 'POST'): string[] {
  const doors = routes.filter((route) => route.method === method && !/sign-out|setup/.test(route.path))
  // Anybody may read what a municipality shows to the public, and send it public forms; the latter are no holes.
  const there = method === 'GET' ? doors : doors.filter(({ path }) => !path.startsWith('/m/'))
  return [...new Set(there.flatMap(({ path }) => filled(path)))]
}

function filled(path: string): string[] {
  const first = /:id\b/.test(path) ? idsFor(path) : ['']
  return first.map((id) =>
    path.replace(':id', id).replace(/:(\w+)/g, (_, name: string) => {
      const kinds: Record<string, string> = {
        offerId: ids.offer ?? '',
        dayId: ids.staffDay ?? '',
        year: '2026',
        code: demonstrationCode,
        kind: 'roster',
        key: 'offer-days',
        step: 'what',
        token: 'abc',
        part: ids.storyPart ?? '',
        file: ids.entryFile ?? '',
      }
      return kinds[name] ?? ids.other ?? ''
    }),
  )
}

function idsFor(path: string): string[] {
  const guess = [
    [/^\/documents\/versions|^\/received-documents/, ids.version],
    [/^\/advisers\/offices/, ids.office],
    [/^\/advisers\/requests/, ids.adviserRequest],
    [/^\/advisers\/people/, ids.adviser],
    [/^\/(people|me\/people)/, ids.person],
    [/^\/organisations/, ids.organisation],
    [/offers/, ids.offer],
    [/requests|\/ask/, ids.request],
    [/visits/, ids.visit],
    [/accounts|staff-times/, ids.account],
    [/contracts/, ids.contract],
    [/^\/matching\/introductions|^\/me\/fellows|trials/, ids.introduction],
    [/^\/matching|\/fellow\/|look-for-a-fellow/, ids.seeking],
    [/^\/advice/, ids.consultation],
    [/^(\/me)?\/stor(ies|y-parts)/, ids.story],
    [/^\/portal(-files)?\/:id/, ids.entry],
  ].find(([pattern]) => (pattern as RegExp).test(path))?.[1] as string | undefined
  return guess ? [guess] : [ids.person ?? '', ids.visit ?? '']
}

async function idsNextDoor(): Promise<Record<string, string>> {
  const app = await testApp()
  const prefecture = await app.site.db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.name_ja', '=', 'みらい県').executeTakeFirstOrThrow(),
  )
  const one = (table: string, tenantId = cityId) =>
    app.site.db.asTenant(tenantId, async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} order by id limit 1`.execute(tx)
      return rows[0]?.id ?? ''
    })
  const tables = {
    person: 'person',
    organisation: 'organisation',
    request: 'dispatch_request',
    slot: 'request_slot',
    offer: 'offer',
    visit: 'visit',
    account: 'account',
    contract: 'contract',
    staffDay: 'staff_different_day',
    seeking: 'seeking',
    introduction: 'match_introduction',
    consultation: 'peer_consultation',
    story: 'recovery_story',
    storyPart: 'recovery_story_part',
    entry: 'portal_entry',
    entryFile: 'portal_file',
    version: 'document_version',
    other: 'seat',
  }
  const found: Record<string, string> = {}
  for (const [name, table] of Object.entries(tables)) found[name] = await one(table)
  const above = { office: 'trained_office', adviserRequest: 'adviser_request', adviser: 'adviser' }
  for (const [name, table] of Object.entries(above)) found[name] = await one(table, prefecture.id)
  return found
}

/** Every row of the first municipality, as one digest for each table. */
async function rowsOfCity(): Promise<Record<string, string>> {
  const app = await testApp()
  return app.site.db.asTenant(cityId, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(tx)
    const digests: Record<string, string> = {}
    for (const { name } of tables) {
      const { rows } = await sql<{
        digest: string
      }>`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest
        from ${sql.table(name)} t`.execute(tx)
      digests[name] = rows[0]?.digest ?? ''
    }
    return digests
  })
}

async function inhabitantOf(town: Town, role: Role) {
  if (role === 'supporter') {
    const personId = await town.work(async (tx) => {
      const row = { tenant_id: town.tenantId, name: '隣の 人', channel: 'online' as const }
      const person = await tx.insertInto('person').values(row).returning('person.id').executeTakeFirstOrThrow()
      return person.id
    })
    return town.inhabitant([role], { personId })
  }
  if (role === 'host') {
    const organisationId = await town.work(async (tx) => {
      const row = { tenant_id: town.tenantId, name: '隣の会', channel: 'online' as const, registered_on: town.today }
      const host = await tx
        .insertInto('organisation')
        .values(row)
        .returning('organisation.id')
        .executeTakeFirstOrThrow()
      return host.id
    })
    return town.inhabitant([role], { organisationId })
  }
  return town.inhabitant([role])
}
