import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { everyHeldText, liveFully, typedTexts } from '#people/fixtures/full-life.ts'
import { saidInReview } from '#people/fixtures/matching-life.ts'
import { rowsAbout } from '#people/fixtures/rows-about.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { heldSections } from './held-sections.ts'
import { urls } from './urls.ts'

let town: Town
let staff: Inhabitant
let life: Awaited<ReturnType<typeof liveFully>>

before(async () => {
  town = await newTown()
  staff = await town.inhabitant(['coordinator', 'follow_up_staff'], { name: '青木' })
  life = await liveFully(town, staff.accountId)
})

test('every table with a person in it stands in a section', async () => {
  const { rows } = await town.work((tx) =>
    sql<{ name: string }>`
      select c.relname as name from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(tx),
  )
  const shown = new Set(heldSections.flatMap((section) => section.tables))
  assert.ok(rows.length > 15, 'the schema was read')
  assert.deepEqual(
    rows.map(({ name }) => name).filter((name) => !shown.has(name)),
    [],
  )
})

test('no two sections have one name', () => {
  const ids = heldSections.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})

test('the download for machines has every text that was typed', async () => {
  const { status, text, headers } = await life.browser.get(urls.mine.heldJson())
  assert.equal(status, 200)
  assert.match(headers.get('Content-Type') ?? '', /application\/json/)
  assert.match(headers.get('Content-Disposition') ?? '', /attachment/)
  const held = JSON.stringify(JSON.parse(text).sections)
  for (const typed of everyHeldText) assert.ok(held.includes(typed), typed)
})

test('the download has every row about the person, of every table', async () => {
  const { sections } = JSON.parse((await life.browser.get(urls.mine.heldJson())).text)
  const ids = new Set(JSON.stringify(sections).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
  for (const { table, id } of await rowsAbout(town, life.personId)) assert.ok(ids.has(id), `${table} ${id}`)
})

test('drafts of a schedule and what was decided in them are read out in words', async () => {
  const { text } = await life.browser.get(urls.mine.heldReadable())
  assert.match(text, /予定の案に入っていたところ[\s\S]*案の番号/)
  assert.match(text, /予定を組むときに決められたこと[\s\S]*この依頼にお誘いする/)
})

test('of a review of two people stands when it was held; what was said in it is read by coordinators only', async () => {
  for (const address of [urls.mine.held(), urls.mine.heldReadable(), urls.mine.heldJson()]) {
    const { text } = await life.browser.get(address)
    assert.ok(!text.includes(saidInReview), address)
    assert.match(text, /2026-08-10|令和8年8月10日/)
  }
  assert.match(
    (await life.browser.get(urls.mine.held())).text,
    /見直しで話されたことは、コーディネーターだけが読みます/,
  )
})

test('secrets stay at home: no digest, no password, no key of a passkey leaves', async () => {
  const { text } = await life.browser.get(urls.mine.heldJson())
  assert.doesNotMatch(text, /_digest|_sealed|password_hash|totp_sealed|public_key|credential_id/)
})

test('the file for reading says the same in words, loads nothing, and names no code', async () => {
  const { text } = await life.browser.get(urls.mine.heldReadable())
  for (const typed of everyHeldText) assert.ok(text.includes(typed), typed)
  assert.match(text, /自分の体験/)
  assert.match(text, /火曜|令和8年5月20日/)
  assert.doesNotMatch(text, /<script|<link|<img|own-story|so-so|follow_up_staff/)
})

test('the page shows it section by section, in every language', async () => {
  const japanese = await life.browser.get(urls.mine.held())
  for (const typed of everyHeldText) assert.ok(japanese.text.includes(typed), typed)
  for (const language of ['en', 'easy'] as const) {
    const { text } = await life.browser.speak(language).get(urls.mine.held())
    for (const section of heldSections)
      assert.ok(text.includes(plain(section.title(language))), `${language}: ${section.id}`)
  }
  life.browser.speak('ja')
})

test('nobody’s record has anything of another’s', async () => {
  const { personId } = await liveElsewhere()
  const { browser } = await town.inhabitant(['supporter'], { personId })
  const { text } = await browser.get(urls.mine.heldJson())
  for (const typed of [typedTexts.introduction, typedTexts.heavy, typedTexts.notes[1]])
    assert.ok(!text.includes(typed), typed)
})

async function liveElsewhere() {
  const row = await town.work((tx, { tenantId }) =>
    tx
      .insertInto('person')
      .values({ tenant_id: tenantId, name: '別の人', channel: 'online' })
      .returning('person.id')
      .executeTakeFirstOrThrow(),
  )
  return { personId: row.id }
}

const plain = (text: string) => text.replace(/\{([^{|}]+)\|[^}]+\}/g, '$1')
