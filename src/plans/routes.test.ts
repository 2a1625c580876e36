import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fiscalYearOf } from '#platform/calendar.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

let town: Town
let officer: Inhabitant
let at: { year: string }

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
  at = { year: String(fiscalYearOf(town.today)) }
})

const targets = {
  nameJa: 'ピアサポーター登録・派遣事業',
  startedOn: '令和4年4月1日',
  registered: '１０',
  dispatched: '240',
  asOfOn: '2026/4/1',
  source: '障害施策推進計画',
}

test('before a programme is set up the page says what to do', async () => {
  const { text } = await officer.browser.get(urls.year.ofYear(at))
  assert.match(text, /まだ事業が設定されていません/)
})

test('an officer sets up the year with full-width digits and era dates and sees the targets with their source', async () => {
  const { text, status } = await officer.browser.postAndFollow(urls.year.setUp(at), targets)
  assert.equal(status, 200)
  assert.match(text, /障害施策推進計画/)
  assert.match(text, />240</)
})

test('a target that is not a number comes back with everything typed and sets nothing', async () => {
  const answer = await officer.browser.post(urls.year.setUp(at), {
    ...targets,
    dispatched: 'たくさん',
    nameJa: '別の名前',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「派遣回数の目標（回）」は、数字で入力してください/)
  assert.match(answer.text, /value="たくさん"/)
  assert.doesNotMatch((await officer.browser.get(urls.year.ofYear(at))).text, /別の名前/)
})

test('a carried-out visit counts once, a cancelled one by its circumstance, and no name is anywhere', async () => {
  await aVisit(town, { tookPlace: true, people: 12 })
  await aVisit(town, { side: 'health-and-rest' })
  const { text } = await officer.browser.get(urls.year.ofYear(at))
  assert.match(text, /中止（体調・休養）/)
  assert.doesNotMatch(text, /ひみつ さん/)
  const list = await officer.browser.get(urls.year.visits(at))
  assert.match(list.text, /2件/)
  assert.doesNotMatch(list.text, /ひみつ さん/)
})

test('the visits leave as Excel and CSV with the same rows', async () => {
  const csv = await officer.browser.get(urls.year.visitsCsv(at))
  assert.equal(csv.headers.get('Content-Type'), 'text/csv; charset=utf-8')
  assert.equal(csv.text.trim().split('\r\n').length, 3)
  const excel = await officer.browser.bytes(urls.year.visitsExcel(at))
  const read = await readWorkbook(excel, 'visits.xlsx')
  assert.ok('sheets' in read)
  assert.equal(read.sheets[0]?.rows.filter((row) => String(row[0]).startsWith('V')).length, 2)
})

test('another municipality sees neither targets nor visits', async () => {
  const other = await (await newTown()).inhabitant(['officer'])
  const { text } = await other.browser.get(urls.year.ofYear(at))
  assert.match(text, /まだ事業が設定されていません/)
  assert.doesNotMatch((await other.browser.get(urls.year.visits(at))).text, /ひまわり病院/)
})

test('hosts, supporters and follow-up staff do not open the totals', async () => {
  for (const role of ['host', 'supporter', 'follow_up_staff'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(urls.year.ofYear(at))).status, 403)
  }
})

async function aVisit(town: Town, what: { tookPlace?: boolean; people?: number; side?: 'health-and-rest' }) {
  await town.work(async (tx) => {
    const tenant_id = town.tenantId
    const channel = 'online' as const
    const on_day = town.today
    const host = await tx
      .insertInto('organisation')
      .values({ tenant_id, name: 'ひまわり病院', channel, registered_on: on_day })
      .returning('organisation.id')
      .executeTakeFirstOrThrow()
    await tx.insertInto('person').values({ tenant_id, name: 'ひみつ さん', channel }).execute()
    const reference = `R${Math.random()}`
    const request = await tx
      .insertInto('dispatch_request')
      .values({
        tenant_id,
        reference,
        organisation_id: host.id,
        activity: 'talk',
        audience_kind: 'inpatients',
        people_wanted: 1,
        people_minimum: 1,
        form: 'honorarium',
        channel,
      })
      .returning('dispatch_request.id')
      .executeTakeFirstOrThrow()
    const time = { on_day, start_minute: 600, end_minute: 660 }
    const slot = await tx
      .insertInto('request_slot')
      .values({ tenant_id, request_id: request.id, position: 1, ...time })
      .returning('request_slot.id')
      .executeTakeFirstOrThrow()
    const visit = await tx
      .insertInto('visit')
      .values({ tenant_id, reference: `V${reference}`, request_id: request.id, slot_id: slot.id, ...time })
      .returning('visit.id')
      .executeTakeFirstOrThrow()
    if (what.tookPlace !== undefined)
      await tx
        .insertInto('visit_record')
        .values({
          tenant_id,
          visit_id: visit.id,
          took_place: what.tookPlace,
          people_reached: what.people ?? null,
          channel,
        })
        .execute()
    if (what.side)
      await tx
        .insertInto('visit_change')
        .values({ tenant_id, visit_id: visit.id, kind: 'cancelled', side: what.side, channel })
        .execute()
  })
}
