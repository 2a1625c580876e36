import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { answerAll, answersFor, newHost, sendingFrom } from '../fixtures/asked.ts'

let town: Town

before(async () => {
  town = await newTown()
})

const step = (id: string) => urls.ask.step({ step: id })
const answers = (id: string) => answersFor(town.today)[id] ?? {}
const newcomer = async () => (await newHost(town)).host
const requestsIn = (of: Town) =>
  of.work((tx, moment) =>
    tx
      .selectFrom('dispatch_request')
      .selectAll()
      .where('dispatch_request.tenant_id', '=', moment.tenantId)
      .orderBy('dispatch_request.reference')
      .execute(),
  )

async function upTo(host: Inhabitant, id: string) {
  for (const [each, fields] of Object.entries(answersFor(town.today))) {
    if (each === id) return
    await host.browser.post(step(each), fields)
  }
}

test('the first page says what is asked, what happens afterwards, and that nothing is promised', async () => {
  const { browser } = await newcomer()
  const start = await browser.get(urls.ask.start())
  assert.match(start.text, /どのような活動をお願いしたいですか/)
  assert.match(start.text, /5日以内に/)
  assert.match(start.text, /依頼は約束ではありません/)
  assert.match(start.text, new RegExp(`href="${step('what')}"`))
})

test('a host goes through nine short pages, checks, sends, and gets a reference and what happens next', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  const check = await answerAll(host, own.today)
  assert.match(check.text, /退院後の暮らしの話を聴きたい/)
  assert.match(check.text, /12人/)
  assert.match(check.text, /¥?5,000円/)
  assert.match(check.text, /03-1234-5678/)
  const sent = await host.browser.postAndFollow(urls.ask.send(), sendingFrom(check.text))
  assert.equal(sent.status, 200)
  assert.match(sent.text, /R\d+-001/)
  assert.match(sent.text, /までに、コーディネーターからご連絡します/)
  const [request, ...others] = await requestsIn(own)
  assert.equal(others.length, 0)
  assert.equal(request?.payment_yen, 5000)
  assert.equal(request?.asked_by, host.accountId)
  assert.notEqual(request?.contact_phone_sealed, '03-1234-5678')
})

test('progress is said in words and grows by one with every page', async () => {
  const host = await newcomer()
  assert.match((await host.browser.get(step('what'))).text, /1 \/ 9/)
  await upTo(host, 'audience')
  assert.match((await host.browser.get(step('audience'))).text, /2 \/ 9/)
})

const notOffered = 'never-offered'
const faulty: [string, Record<string, string>, string, RegExp][] = [
  ['what', { aim: '' }, 'activity', /「活動」を選んでください/],
  ['audience', { audienceNumber: 'たくさん', audienceKind: 'students' }, 'audienceNumber', /数字で入力/],
  ['when', { day1: '2020/2/1', start1: '13:30', end1: '12:00' }, 'day1', /「第1希望の日付」は、今日より後の日/],
  ['where', { mode: 'in-person', placeName: '', placeAddress: '南町' }, 'placeName', /「場所の名前」を入力/],
  ['people', { peopleWanted: '2', peopleMinimum: '3' }, 'peopleMinimum', /「少なくとも必要な人数」の数が大きすぎます/],
  ['preparation', { preparation: '飲み物' }, 'calmRoom', /「休める静かな部屋」を選んで/],
  ['engagement', { form: 'unknown', payment: 'amount', paymentYen: '' }, 'paymentYen', /「一人あたりの金額」を入力/],
  ['photo', { photoRule: notOffered }, 'photoRule', /一覧から選んで/],
  ['contact', { contactName: '受付', contactPhone: '内線だけ' }, 'contactPhone', /電話番号の形/],
]
for (const [id, fields, field, message] of faulty)
  test(`an answer to "${id}" that needs another look comes back as typed and says why`, async () => {
    const host = await newcomer()
    await upTo(host, id)
    const answer = await host.browser.post(step(id), fields)
    assert.equal(answer.status, 422)
    assert.match(answer.text, message)
    assert.match(answer.text, new RegExp(`href="#f-${field}"`))
    const resumed = await host.browser.get(step(id))
    for (const typed of Object.values(fields).filter((text) => text !== notOffered)) {
      assert.ok(answer.text.includes(typed), typed)
      assert.ok(resumed.text.includes(typed), typed)
    }
    assert.match((await host.browser.get(urls.ask.check())).location, new RegExp(step(id)))
  })

test('every wrong field of a page is told at once', async () => {
  const host = await newcomer()
  await upTo(host, 'when')
  const { text } = await host.browser.post(step('when'), {
    day1: 'あした',
    start1: '13:30',
    end1: '12:00',
    day3: '2020-01-01',
  })
  assert.match(text, /「第1希望の日付」は、暦にある日付/)
  assert.match(text, /「第1希望の終わり」は、始まりより後/)
  assert.match(text, /「第3希望の日付」は、今日より後/)
  assert.match(text, /「第3希望の始まり」を入力/)
  assert.match(text, /<details[^>]*open/)
})

test('after a lost connection the journey goes on where it broke off, with the half-typed page', async () => {
  const host = await newcomer()
  await upTo(host, 'where')
  await host.browser.post(urls.drafts.keep({ kind: 'dispatch-request' }), { placeAccess: '駅から歩い' })
  const start = await host.browser.get(urls.ask.start())
  assert.match(start.text, /書きかけがあります/)
  assert.match(start.text, new RegExp(`href="${step('where')}"[^>]*>続きから書く`))
  assert.match((await host.browser.get(step('where'))).text, /駅から歩い/)
})

test('a question cannot be opened before those in front of it are answered', async () => {
  const host = await newcomer()
  assert.equal((await host.browser.get(step('contact'))).location, step('what'))
  assert.equal((await host.browser.get(urls.ask.check())).location, urls.ask.start())
})

test('an answer is changed from the check and leads back there', async () => {
  const host = await newcomer()
  const check = await answerAll(host, town.today)
  const change = urls.ask.step({ step: 'people' }, { from: 'check' })
  assert.ok(check.text.includes(`href="${change}"`))
  const page = await host.browser.get(change)
  assert.match(page.text, new RegExp(`class="back-link" href="${urls.ask.check()}"`))
  const back = await host.browser.post(change, { peopleWanted: '4', peopleMinimum: '2' })
  assert.equal(back.location, urls.ask.check())
  assert.match((await host.browser.get(back.location)).text, /4人/)
})

test('a change that opens a new question asks it before it leads back', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  for (const [id, fields] of Object.entries(answersFor(own.today)))
    if (id !== 'photo') await host.browser.post(step(id), id === 'where' ? { mode: 'phone' } : fields)
  const check = await host.browser.get(urls.ask.check())
  assert.doesNotMatch(check.text, /写真や録画/)
  const change = urls.ask.step({ step: 'where' }, { from: 'check' })
  const next = await host.browser.post(change, { mode: 'online', connection: '案内を送ります' })
  assert.equal(next.location, urls.ask.step({ step: 'photo' }, { from: 'check' }))
  const back = await host.browser.post(next.location, { photoRule: 'ask-each' })
  assert.equal(back.location, urls.ask.check())
})

test('on the telephone nobody is asked about photographs, and the rule is none', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  await answerAll(host, own.today)
  await host.browser.post(step('photo'), { photoRule: 'agreed' })
  await host.browser.post(step('where'), { mode: 'phone' })
  assert.match((await host.browser.get(step('contact'))).text, /8 \/ 8/)
  const check = await host.browser.get(urls.ask.check())
  await host.browser.post(urls.ask.send(), sendingFrom(check.text))
  assert.equal((await requestsIn(own))[0]?.photo_rule, 'none')
})

test('a double click sends one request', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  const sending = sendingFrom((await answerAll(host, own.today)).text)
  const [first, second] = await Promise.all([
    host.browser.post(urls.ask.send(), sending),
    host.browser.post(urls.ask.send(), sending),
  ])
  assert.equal(first.location, second.location)
  assert.equal((await requestsIn(own)).length, 1)
})

test('two windows that both send make one request, and the second says so', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  await answerAll(host, own.today)
  const windows = [await host.browser.get(urls.ask.check()), await host.browser.get(urls.ask.check())]
  const answers = await Promise.all(windows.map((shown) => host.browser.post(urls.ask.send(), sendingFrom(shown.text))))
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 409])
  assert.match(answers.find((answer) => answer.status === 409)?.text ?? '', /別の画面で送ったか/)
  assert.equal((await requestsIn(own)).length, 1)
})

test('answers changed in another window are shown once more before they are sent', async () => {
  const own = await newTown()
  const { host } = await newHost(own)
  const check = await answerAll(host, own.today)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await host.browser.post(step('people'), { peopleWanted: '5', peopleMinimum: '1' })
  const again = await host.browser.post(urls.ask.send(), sendingFrom(check.text))
  assert.equal(again.status, 409)
  assert.match(again.text, /別の画面で答えが変わりました/)
  assert.match(again.text, /5人/)
  assert.equal((await requestsIn(own)).length, 0)
  await host.browser.post(urls.ask.send(), sendingFrom(again.text))
  assert.equal((await requestsIn(own)).length, 1)
})

test('a page left open while the draft was sent elsewhere begins no second draft unseen', async () => {
  const { host } = await newHost(town)
  await upTo(host, 'people')
  const open = await host.browser.get(step('people'))
  const draft = /name="_draft" value="([^"]+)"/.exec(open.text)?.[1] ?? ''
  await host.browser.post(urls.ask.discard())
  const late = await host.browser.post(step('people'), { ...answers('people'), _draft: draft })
  assert.equal(late.status, 409)
  assert.match(late.text, /この画面に今書いたことは保存されていません/)
  assert.doesNotMatch((await host.browser.get(urls.ask.start())).text, /書きかけがあります/)
})

test('answers of two windows on two questions are both kept', async () => {
  const host = await newcomer()
  await upTo(host, 'preparation')
  await Promise.all([
    host.browser.post(step('people'), { peopleWanted: '7', peopleMinimum: '7' }),
    host.browser.post(step('preparation'), { calmRoom: 'no', preparation: '水' }),
  ])
  assert.match((await host.browser.get(step('people'))).text, /value="7"/)
  assert.match((await host.browser.get(step('preparation'))).text, />水</)
})

test('two windows that begin at the same moment write one draft', async () => {
  const host = await newcomer()
  await Promise.all([
    host.browser.post(step('what'), answers('what')),
    host.browser.post(step('audience'), answers('audience')),
    host.browser.post(step('people'), answers('people')),
  ])
  const drafts = await town.work((tx, moment) =>
    tx
      .selectFrom('draft')
      .select('draft.id')
      .where('draft.tenant_id', '=', moment.tenantId)
      .where('draft.owner', '=', `account:${host.accountId}`)
      .execute(),
  )
  assert.equal(drafts.length, 1)
  assert.match((await host.browser.get(step('audience'))).text, /デイルームに集まる方/)
})

test('a box that was ticked and then cleared stays cleared', async () => {
  const host = await newcomer()
  await host.browser.post(step('what'), answers('what'))
  await host.browser.post(step('what'), { activity: 'talk', aim: '話を聴きたい' })
  assert.doesNotMatch((await host.browser.get(step('what'))).text, /value="daily-life" checked/)
})

test('a day that has passed since it was written is asked again before sending', async () => {
  const { host, organisationId } = await newHost(town)
  await answerAll(host, town.today)
  const kind = 'dispatch-request'
  await host.browser.post(urls.drafts.keep({ kind }), { day1: addDays(town.today, -1) })
  assert.equal((await host.browser.get(urls.ask.check())).location, step('when'))
  const sent = await host.browser.post(urls.ask.send(), {})
  assert.equal(sent.location, step('when'))
  const mine = (await requestsIn(town)).filter((row) => row.organisation_id === organisationId)
  assert.equal(mine.length, 0)
})

test('what is known of the host already stands in the fields', async () => {
  const host = await newcomer()
  await upTo(host, 'where')
  assert.match((await host.browser.get(step('where'))).text, /value="北町1丁目2番3号"/)
})

test('the host gets a letter with the reference, coordinators one without any detail', async () => {
  const own = await newTown()
  const { host } = await newHost(own, 'ひみつ会館')
  const coordinator = await own.inhabitant(['coordinator'])
  await giveAddress(own, host.accountId, coordinator.accountId)
  await host.browser.post(urls.ask.send(), sendingFrom((await answerAll(host, own.today)).text))
  const letters = await own.work(async (tx, moment) => {
    const rows = await tx.selectFrom('mail').selectAll().where('mail.tenant_id', '=', moment.tenantId).execute()
    return rows.map((row) => ({
      to: row.account_id,
      all: row.subject + moment.keys.open(moment.tenantId, row.body_sealed),
    }))
  })
  assert.match(letters.find((letter) => letter.to === host.accountId)?.all ?? '', /R\d+-001/)
  const toCoordinator = letters.find((letter) => letter.to === coordinator.accountId)?.all ?? ''
  assert.match(toCoordinator, /新しい依頼があります/)
  assert.doesNotMatch(toCoordinator, /ひみつ会館|退院|R\d+-/)
  for (const letter of letters) assert.doesNotMatch(letter.all, /相談室|ひみつ会館|退院/)
})

test('a host without organisation, and one whose part has ended, are told whom to ask', async () => {
  const alone = await town.inhabitant(['host'])
  const none = await alone.browser.get(urls.ask.start())
  assert.equal(none.status, 403)
  assert.match(none.text, /団体が結ばれていません/)
  const { host, organisationId } = await newHost(town)
  await answerAll(host, town.today)
  await town.work((tx, moment) =>
    tx
      .updateTable('organisation')
      .set({ ended_on: moment.today })
      .where('organisation.tenant_id', '=', moment.tenantId)
      .where('organisation.id', '=', organisationId)
      .execute(),
  )
  assert.equal((await host.browser.get(urls.ask.check())).status, 403)
})

test('only hosts ask, and only in their own municipality does anybody see what was sent', async () => {
  const coordinator = await town.inhabitant(['coordinator'])
  assert.equal((await coordinator.browser.get(urls.ask.start())).status, 403)
  const { host } = await newHost(town)
  const sent = await host.browser.post(urls.ask.send(), sendingFrom((await answerAll(host, town.today)).text))
  assert.equal((await host.browser.get(sent.location)).status, 200)
  const other = await newHost(town, '別の団体')
  assert.equal((await other.host.browser.get(sent.location)).status, 404)
  const elsewhere = await newHost(await newTown())
  assert.equal((await elsewhere.host.browser.get(sent.location)).status, 404)
})

test('the journey speaks English and やさしい日本語', async () => {
  const { browser } = await newcomer()
  assert.match((await browser.speak('en').get(step('what'))).text, /What kind of activity would you like\?/)
  assert.match((await browser.speak('easy').get(step('what'))).text, /どんな活動をお願いしたいですか/)
})

async function giveAddress(of: Town, ...accountIds: string[]) {
  await of.work(async (tx, moment) => {
    for (const id of accountIds)
      await tx
        .updateTable('account')
        .set({ email_sealed: moment.keys.seal(moment.tenantId, `${id}@example.jp`) })
        .where('account.tenant_id', '=', moment.tenantId)
        .where('account.id', '=', id)
        .execute()
  })
}
