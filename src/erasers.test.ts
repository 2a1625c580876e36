import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { everyTypedText, liveFully, typedTexts } from '#people/fixtures/full-life.ts'
import { placesOf } from '#people/fixtures/texts-left.ts'
import type { Tx } from '#platform/database/db.ts'
import { lastLetter } from '#platform/mail/last-letter.ts'
import type { Answer } from '#test/browser.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { erasers } from './erasers.ts'
import { urls } from './urls.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator', 'follow_up_staff'], { name: '青木' })
})

type Life = Awaited<ReturnType<typeof liveFully>>

async function askedFor(life: Life, words = '', here = town): Promise<string> {
  await life.browser.post(urls.mine.deletion(), { words })
  const wish = await here.work((tx, { tenantId }) =>
    tx
      .selectFrom('person_wish_about_data as wish')
      .select('wish.id')
      .where('wish.tenant_id', '=', tenantId)
      .where('wish.person_id', '=', life.personId)
      .where('wish.kind', '=', 'deletion')
      .executeTakeFirstOrThrow(),
  )
  return urls.people.answerWishAboutData({ id: wish.id })
}

const answer = (address: string, fields: Record<string, string>): Promise<Answer> =>
  coordinator.browser.post(address, fields)

test('every table with a person in it, or with something encrypted, is deleted from or kept on purpose', async () => {
  const covered = new Set(erasers.flatMap(({ deletes, keeps }) => [...deletes, ...keeps]))
  const aboutNoPerson = new Set([
    'organisation',
    'dispatch_request',
    'host_report',
    'import_batch',
    'run_session',
    'run_questionnaire',
    'questionnaire_answer',
    'portal_report',
  ])
  const { rows } = await town.work((tx) =>
    sql<{ name: string }>`
      select distinct c.relname as name from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and not a.attisdropped
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and (a.attname = 'person_id' or a.attname like '%\\_sealed') order by 1`.execute(tx),
  )
  assert.ok(rows.length > 20, 'the schema was read')
  assert.deepEqual(
    rows.map(({ name }) => name).filter((name) => !covered.has(name) && !aboutNoPerson.has(name)),
    [],
  )
})

test('no table is both deleted from and kept', () => {
  const deletes = erasers.flatMap((eraser) => [...eraser.deletes])
  const keeps = new Set(erasers.flatMap((eraser) => [...eraser.keeps]))
  assert.deepEqual(
    deletes.filter((table) => keeps.has(table)),
    [],
  )
})

test('a wish for deletion is asked for without a reason, says beforehand what goes and what stays, and can be taken back', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const page = await life.browser.get(urls.mine.deletion())
  assert.match(page.text, /消えるもの/)
  assert.match(page.text, /残るもの/)
  const asked = await life.browser.postAndFollow(urls.mine.deletion(), { words: '' })
  assert.match(asked.text, /申し出を受け取りました/)
  const again = await life.browser.postAndFollow(urls.mine.deletion(), { words: '' })
  assert.equal(again.text.match(/name="takeBack"/g)?.length, 1)
  const id = /name="takeBack" value="([^"]+)"/.exec(again.text)?.[1] ?? ''
  const back = await life.browser.postAndFollow(urls.mine.deletion(), { takeBack: id })
  assert.match(back.text, /申し出を取り下げました/)
  assert.doesNotMatch(back.text, /name="takeBack"/)
})

test('nothing is deleted before the coordinator has seen what goes, what stays and what lies ahead', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const address = await askedFor(life)
  const check = await answer(address, { answer: 'done', words: '' })
  assert.equal(check.status, 200)
  assert.match(check.text, /元に戻すことはできません/)
  assert.match(check.text, /V-2099-05-20/)
  const unticked = await answer(address, { answer: 'done', words: '', confirming: 'yes' })
  assert.equal(unticked.status, 422)
  assert.equal((await life.browser.get(urls.mine.held())).status, 200)
})

test('a deletion leaves no text of the person anywhere, ends the sign-in, and keeps what is counted', async () => {
  const { town, coordinator } = await aTownOfItsOwn()
  const life = await liveFully(town, coordinator.accountId)
  const before = await town.work((tx, { tenantId }) => counts(tx, tenantId, life.personId))
  await waitingLetter(town, life.accountId)
  const address = await askedFor(life, '全部消してください', town)
  const done = await coordinator.browser.post(address, { answer: 'done', words: '承知しました', confirmed: 'yes' })
  assert.equal(done.status, 303)

  const left = await placesOf(town, [...everyTypedText, '全部消してください', '承知しました'])
  assert.deepEqual(left, ['mail.to_sealed: sumire@example.jp'], 'the last message alone still knows where it goes')
  assert.deepEqual(await lettersTo(town, life.accountId), [lastLetter], 'and goes with its delivery')
  assert.equal((await life.browser.get(urls.mine.held())).status, 303)
  assert.deepEqual(await town.work((tx, { tenantId }) => counts(tx, tenantId, life.personId)), before)
})

test('places ahead become free, offers end, the registration ends today', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const address = await askedFor(life)
  await answer(address, { answer: 'done', words: '', confirmed: 'yes' })
  const after = await town.work(async (tx, { tenantId }) => ({
    open: await tx
      .selectFrom('seat')
      .select('seat.on_day')
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', life.personId)
      .where('released_at', 'is', null)
      .execute(),
    ended: await sql<{ on: string }>`
      select ended.withdrawn_on as on from enrolment_withdrawal as ended
        join enrolment on enrolment.tenant_id = ended.tenant_id and enrolment.id = ended.enrolment_id
       where ended.tenant_id = ${tenantId} and enrolment.person_id = ${life.personId}`.execute(tx),
  }))
  assert.deepEqual(after.open, [{ on_day: '2026-05-20' }])
  assert.deepEqual(after.ended.rows, [{ on: town.today }])
})

test('drafts of schedules have the person no more, and nothing decided about them is left', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const drafts = () =>
    town.work(async (tx, { tenantId }) => {
      const { rows } = await sql<{ n: string }>`
        select (select count(*) from proposed_seat where tenant_id = ${tenantId} and person_id = ${life.personId})
             + (select count(*) from schedule_decision where tenant_id = ${tenantId} and person_id = ${life.personId})
            as n`.execute(tx)
      return Number(rows[0]?.n)
    })
  assert.equal(await drafts(), 4)
  await answer(await askedFor(life), { answer: 'done', words: '', confirmed: 'yes' })
  assert.equal(await drafts(), 0)
})

test('somebody who is staff as well keeps that sign-in and what is on its way; letters of before are gone', async () => {
  const life = await liveFully(town, coordinator.accountId)
  await town.work((tx, { tenantId }) =>
    tx
      .insertInto('account_role')
      .values({ tenant_id: tenantId, account_id: life.accountId, role: 'follow_up_staff' })
      .execute(),
  )
  await waitingLetter(town, life.accountId)
  await town.work((tx) =>
    tx.updateTable('mail').set({ sent_at: '2026-05-01T00:00:00.000Z' }).where('mail.kind', '=', 'confirmed').execute(),
  )
  const address = await askedFor(life)
  await answer(address, { answer: 'done', words: '', confirmed: 'yes' })
  assert.deepEqual(await lettersTo(town, life.accountId), [lastLetter, 'waiting'])
  assert.equal((await life.browser.get(urls.mine.held())).status, 403)
  const account = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('account')
      .select(['account.closed_at', 'account.person_id', 'account.name'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', life.accountId)
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(account, { closed_at: null, person_id: null, name: typedTexts.name })
})

test('keeping something, or doing a part, is explained in words that the person reads; nothing is deleted', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const address = await askedFor(life)
  const silent = await answer(address, { answer: 'kept-by-law', words: '' })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /わけを書いてください/)
  await answer(address, { answer: 'kept-by-law', words: '会計の年度が終わるまで残します' })
  const read = await life.browser.get(urls.mine.deletion())
  assert.match(read.text, /会計の年度が終わるまで残します/)
  assert.match(read.text, /法律などの決まりで残しました/)
})

test('a correction asked for reaches the coordinator and comes back answered', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const list = await coordinator.browser.get(urls.people.wishesAboutData())
  assert.match(list.text, new RegExp(typedTexts.correction))
  const wish = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('person_wish_about_data as wish')
      .select('wish.id')
      .where('wish.tenant_id', '=', tenantId)
      .where('wish.person_id', '=', life.personId)
      .executeTakeFirstOrThrow(),
  )
  const done = await coordinator.browser.postAndFollow(urls.people.answerWishAboutData({ id: wish.id }), {
    answer: 'done',
  })
  assert.match(done.text, /返事をしました/)
  assert.match((await life.browser.get(urls.mine.correction())).text, /希望のとおりにしました/)
})

test('nobody else answers: not the person, not an officer, not a coordinator of another municipality', async () => {
  const life = await liveFully(town, coordinator.accountId)
  const address = await askedFor(life)
  const given = { answer: 'done', words: '', confirmed: 'yes' }
  assert.equal((await life.browser.post(address, given)).status, 403)
  const officer = await town.inhabitant(['officer'], { seesRecords: true })
  assert.equal((await officer.browser.post(address, given)).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(address)).status, 404)
  assert.equal((await elsewhere.browser.post(address, given)).status, 404)
  assert.equal((await life.browser.get(urls.mine.held())).status, 200)
})

function waitingLetter(town: Town, accountId: string) {
  return town.work((tx, { tenantId, keys, now }) =>
    tx
      .insertInto('mail')
      .values({
        tenant_id: tenantId,
        account_id: accountId,
        to_sealed: keys.seal(tenantId, 'elsewhere@example.jp'),
        kind: 'waiting',
        language: 'ja',
        subject: '予定',
        body_sealed: keys.seal(tenantId, typedTexts.mail),
        queued_at: now,
      })
      .execute(),
  )
}

const lettersTo = (town: Town, accountId: string) =>
  town.work(async (tx, { tenantId }) => {
    const letters = tx.selectFrom('mail').select('mail.kind').where('mail.tenant_id', '=', tenantId)
    const rows = await letters.where('mail.account_id', '=', accountId).orderBy('mail.kind').execute()
    return rows.map(({ kind }) => kind)
  })

/** Every life has the same words; where all of them are looked for, nobody else may live there. */
async function aTownOfItsOwn() {
  const town = await newTown()
  return { town, coordinator: await town.inhabitant(['coordinator', 'follow_up_staff']) }
}

function counts(tx: Tx, tenantId: string, personId: string) {
  const count = (table: string) =>
    sql<{
      n: string
    }>`select count(*) as n from ${sql.table(table)} where tenant_id = ${tenantId} and person_id = ${personId}`
      .execute(tx)
      .then(({ rows }) => Number(rows[0]?.n))
  return Promise.all(['offer', 'seat', 'enrolment', 'completion', 'debrief', 'talk'].map(count))
}
