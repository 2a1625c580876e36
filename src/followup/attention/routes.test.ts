import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, host, insertOffer, insertRequest, insertSeat, person, staff, visit } from '../fixtures/visits.ts'

const yesterday = (town: Town, days: number) => `${addDays(town.today, -days)}T03:00:00.000Z`
const at = (town: Town, inDays: number) => ({ on_day: addDays(town.today, inDays), start_minute: 600, end_minute: 660 })

async function start(): Promise<{
  town: Town
  aoki: Inhabitant
  shows: (words: RegExp) => Promise<void>
  hides: (words: RegExp) => Promise<void>
}> {
  const town = await newTown()
  const aoki = await coordinator(town)
  const text = async () => (await aoki.browser.get(urls.attention())).text
  return {
    town,
    aoki,
    shows: async (words) => assert.match(await text(), words),
    hides: async (words) => assert.doesNotMatch(await text(), words),
  }
}

/** A request sent so many days ago, for a day in three weeks, with offers as told. */
async function request(
  town: Town,
  sentDaysAgo: number,
  offers: { expiresAt?: string; accepted?: boolean }[] = [],
  inDays = 21,
): Promise<string> {
  const organisationId = await host(town)
  const people = await Promise.all(offers.map(() => person(town)))
  return town.work(async (tx, moment) => {
    const made = await insertRequest(tx, moment, organisationId, at(town, inDays))
    await tx
      .updateTable('dispatch_request')
      .set({ sent_at: yesterday(town, sentDaysAgo) })
      .where('dispatch_request.id', '=', made.id)
      .execute()
    for (const [index, { accepted, expiresAt }] of offers.entries()) {
      const personId = people[index]?.personId ?? ''
      if (accepted) await insertSeat(tx, null, made, at(town, inDays), personId, 'supporter')
      else await insertOffer(tx, made, personId, { expiresAt })
    }
    return made.id
  })
}

test('a municipality in which all goes well has an empty page, and says so kindly', async () => {
  const { shows } = await start()
  await shows(/今、気にかけることはありません/)
})

describe('requests', () => {
  test('that wait too long for an offer are shown with place, time, link and the number it rests on', async () => {
    const { town, shows } = await start()
    const fresh = await request(town, 3)
    const old = await request(town, 4)
    await shows(/お誘いを送っていない依頼/)
    await shows(new RegExp(urls.requests.show({ id: old })))
    await shows(/受け付けから3日を過ぎたもの/)
    await shows(/北町会館/)
    const page = await (await coordinator(town)).browser.get(urls.attention())
    assert.doesNotMatch(page.text, new RegExp(urls.requests.show({ id: fresh })))
  })
  test('follow the number the municipality sets, and the page prints its source', async () => {
    const { town, shows, hides } = await start()
    await request(town, 4)
    await town.work((tx) =>
      tx
        .insertInto('setting')
        .values({
          tenant_id: town.tenantId,
          key: 'attention-request-days',
          value: '5',
          valid_from: addDays(town.today, -10),
          source: '委託仕様書 第4条',
        })
        .execute(),
    )
    await hides(/お誘いを送っていない依頼/)
    await request(town, 6)
    await shows(/受け付けから5日を過ぎたもの（.+から有効。委託仕様書 第4条）/)
  })
  test('with offers ending, ended or enough are told apart', async () => {
    const { town, shows, hides } = await start()
    await request(town, 0, [{ expiresAt: '2999-01-01T00:00:00.000Z' }])
    await shows(/今、気にかけることはありません/)
    await request(town, 0, [{ expiresAt: new Date(Date.parse(`${town.today}T00:00:00Z`) + 26 * 3600e3).toISOString() }])
    await shows(/お誘いの期限が近い依頼/)
    await hides(/期限を過ぎた依頼|人がそろい/)
    await request(town, 0, [{ expiresAt: '2020-01-01T00:00:00.000Z' }])
    await shows(/お誘いの返事が足りないまま期限を過ぎた依頼/)
    await request(town, 0, [{ accepted: true }])
    await shows(/人がそろい、確定を待つ依頼/)
  })
  test('that were closed, or have their visit, are left alone', async () => {
    const { town, shows } = await start()
    const closed = await request(town, 30)
    await town.work((tx) =>
      tx
        .insertInto('request_closing')
        .values({ tenant_id: town.tenantId, request_id: closed, kind: 'other-way', closed_by: null })
        .execute(),
    )
    await visit(town, { inDays: 10 })
    await shows(/今、気にかけることはありません/)
  })
  test('whose visit moved without a new day are shown', async () => {
    const { town, shows } = await start()
    await visit(town, { inDays: 10, change: 'postponed' })
    await shows(/新しい日が決まっていない依頼/)
  })
})

describe('visits', () => {
  const wishCompany = (town: Town, personId: string, need: 'always' | 'first-visit' | 'never') =>
    town.work((tx) =>
      tx
        .insertInto('supporter_wish')
        .values({
          tenant_id: town.tenantId,
          person_id: personId,
          follow_up_need: need,
          amount_per_month: null,
          home_area_id: null,
          introduction_sealed: null,
          experience_sealed: null,
          accommodations_sealed: null,
        })
        .execute(),
    )

  test('without company where it is wished, near the day', async () => {
    const { town, shows, hides } = await start()
    const sakura = await person(town)
    await wishCompany(town, sakura.personId, 'always')
    await visit(town, { inDays: 6, going: [sakura] })
    await hides(/フォロースタッフが未定/)
    await visit(town, { inDays: 5, going: [sakura] })
    await shows(/同行を望む人がいて、フォロースタッフが未定の派遣/)
  })
  test('to a place where the person has been before need no company of those who wish it for the first time', async () => {
    const { town, shows, hides } = await start()
    const sakura = await person(town)
    await wishCompany(town, sakura.personId, 'first-visit')
    const known = await host(town)
    await visit(town, { inDays: -30, going: [sakura], organisationId: known, tookPlace: true })
    await town.work((tx) => tx.updateTable('visit_record').set({ channel: 'import' }).execute())
    await visit(town, { inDays: 2, going: [sakura], organisationId: known })
    await hides(/フォロースタッフが未定/)
    await visit(town, { inDays: 3, going: [sakura] })
    await shows(/フォロースタッフが未定/)
  })
  test('with a place that became free, until somebody steps in', async () => {
    const { town, shows, hides } = await start()
    const [sakura, aoi] = [await person(town), await person(town)]
    const visited = await visit(town, { going: [sakura], deputies: [aoi] })
    await hides(/代わりがまだ/)
    await town.work((tx, moment) =>
      tx
        .updateTable('seat')
        .set({ released_at: moment.now })
        .where('seat.tenant_id', '=', town.tenantId)
        .where('seat.person_id', '=', sakura.personId)
        .execute(),
    )
    await shows(/行けなくなった人の代わりがまだ/)
    await shows(new RegExp(urls.visits.stepIn({ id: visited.id })))
    await hides(new RegExp(sakura.name))
    await town.work(async (tx, { tenantId }) => {
      const made = { id: visited.requestId, tenantId }
      const slot = await tx
        .selectFrom('request_slot')
        .select('request_slot.id')
        .where('request_slot.request_id', '=', made.id)
        .executeTakeFirstOrThrow()
      const sentAt = '2999-01-01T00:00:00.000Z'
      const offer_id = await insertOffer(tx, { ...made, slotId: slot.id }, aoi.personId, { sentAt })
      await tx
        .updateTable('seat')
        .set({ part: 'supporter', offer_id })
        .where('seat.tenant_id', '=', tenantId)
        .where('seat.person_id', '=', aoi.personId)
        .execute()
    })
    await hides(/代わりがまだ/)
  })
  test('past ones without a record, and those whose talk is overdue, without any name', async () => {
    const { town, shows, hides } = await start()
    const [sakura, mori] = [await person(town, '佐倉 みどり'), await staff(town)]
    await visit(town, { inDays: -3, going: [sakura], along: [mori] })
    await shows(/今、気にかけることはありません/)
    await visit(town, { inDays: -8, going: [sakura], along: [mori], tookPlace: true })
    await shows(/振り返りの話し合いがまだの活動/)
    await hides(/実施の記録がまだ/)
    await visit(town, { inDays: -4, going: [sakura], along: [mori] })
    await shows(/実施の記録がまだの派遣/)
    await hides(/佐倉/)
  })
  test('with a wish to move them, until it is answered', async () => {
    const { town, shows, hides } = await start()
    const visited = await visit(town, { inDays: 9 })
    const asked = { tenant_id: town.tenantId, visit_id: visited.id, asked_by: null, asked_side: 'host' as const }
    await town.work((tx) =>
      tx
        .insertInto('visit_move_request')
        .values({ ...asked, answered_at: null, answered_by: null, answer: null })
        .execute(),
    )
    await shows(/日を変えたいという相談/)
    await town.work((tx, { now }) =>
      tx.updateTable('visit_move_request').set({ answered_at: now, answer: 'kept' }).execute(),
    )
    await hides(/日時を変えたい/)
  })
  test('around which a talk is wished say only that, to the coordinator', async () => {
    const { town, shows, hides } = await start()
    const [sakura, mori] = [await person(town, '佐倉 みどり'), await staff(town)]
    const visited = await visit(town, { going: [sakura], along: [mori] })
    await sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), { answer: 'uneasy' })
    await shows(/話したいという声/)
    await hides(/佐倉|不安/)
    const talk = urls.going.talk({ id: visited.id }, { person: sakura.personId })
    await mori.browser.post(talk, { channel: 'phone' })
    await hides(/話したいという声/)
  })
})

describe('people', () => {
  const enrol = (town: Town, personId: string, daysAgo: number) =>
    town.work((tx) =>
      tx
        .insertInto('enrolment')
        .values({
          tenant_id: town.tenantId,
          person_id: personId,
          contract_id: null,
          enrolled_on: addDays(town.today, -daysAgo),
          channel: 'paper',
          typed_by: null,
        })
        .execute(),
    )

  test('nobody has been in touch with for longer than the municipality allows, unless they rest or go soon', async () => {
    const { town, aoki } = await start()
    const [quiet, recent, resting, going, noted] = [
      await person(town, '静 一'),
      await person(town, '最近 二'),
      await person(town, '休養 三'),
      await person(town, '予定 四'),
      await person(town, '連絡 五'),
    ]
    for (const each of [quiet, resting, going, noted]) await enrol(town, each.personId, 31)
    await enrol(town, recent.personId, 30)
    await visit(town, { inDays: 20, going: [going] })
    await town.work((tx) =>
      tx
        .insertInto('rest')
        .values({
          tenant_id: town.tenantId,
          person_id: resting.personId,
          from_on: addDays(town.today, -20),
          until_on: null,
          set_by: null,
          channel: 'phone',
        })
        .execute(),
    )
    await aoki.browser.post(urls.people.notes({ id: noted.personId }), { words: '電話で様子を聞いた' })
    const { text } = await aoki.browser.get(urls.attention())
    assert.match(text, /しばらく連絡していない人/)
    assert.match(text, /静 一/)
    assert.doesNotMatch(text, /最近 二|休養 三|予定 四|連絡 五/)
  })
  test('who wish something about their records wait for an answer with its last day', async () => {
    const { town, shows } = await start()
    const sakura = await person(town)
    await town.work((tx) =>
      tx
        .insertInto('person_wish_about_data')
        .values({
          tenant_id: town.tenantId,
          person_id: sakura.personId,
          kind: 'deletion',
          words_sealed: null,
          answered_at: null,
          answered_by: null,
          answer: null,
          answer_words_sealed: null,
        })
        .execute(),
    )
    await shows(/記録についての申し出/)
    await shows(/個人情報の保護に関する法律/)
  })
  test('whom a letter did not reach are told another way', async () => {
    const { town, shows } = await start()
    const sakura = await person(town, '佐倉 みどり')
    await town.work((tx, { now, keys, tenantId }) =>
      tx
        .insertInto('mail')
        .values({
          tenant_id: tenantId,
          account_id: sakura.accountId,
          to_sealed: keys.seal(tenantId, 'x@example.jp'),
          kind: 'offer',
          language: 'ja',
          subject: 'お知らせ',
          body_sealed: keys.seal(tenantId, ''),
          given_up_at: now,
          claimed_until: null,
          sent_at: null,
          last_fault: null,
        })
        .execute(),
    )
    await shows(/届かなかったメール/)
    await shows(new RegExp(urls.people.show({ id: sakura.personId })))
  })
})

describe('who sees the page', () => {
  let town: Town
  before(async () => {
    town = await newTown()
    await request(town, 10)
  })
  test('coordinators, and nobody else', async () => {
    for (const role of ['officer', 'host', 'supporter', 'follow_up_staff', 'administrator', 'observer'] as const)
      assert.equal((await (await town.inhabitant([role])).browser.get(urls.attention())).status, 403, role)
  })
  test('a second municipality sees none of it', async () => {
    const { browser } = await coordinator(await newTown())
    assert.match((await browser.get(urls.attention())).text, /今、気にかけることはありません/)
  })
  test('in English, too', async () => {
    const { browser } = await coordinator(town)
    const { text } = await browser.speak('en').get(urls.attention())
    assert.match(text, /Requests without an offer/)
    assert.match(text, /more than 3 days after it came in/)
  })
})
