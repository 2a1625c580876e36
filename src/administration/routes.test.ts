import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { nextReference } from '#dispatch/index.ts'
import { registerOrganisation } from '#organisations/index.ts'
import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import { findPlaces } from '#platform/auth/find-places.ts'
import { checkDigitOf } from '#platform/municipality-code.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

let town: Town
let administrator: Inhabitant

before(async () => {
  town = await newTown()
  administrator = await town.inhabitant(['administrator'], { name: '管理 一' })
})

test('an administrator opens an account with a role and finds it in the list', async () => {
  const fields = { name: '調整 花', email: 'hana@example.jp', role: 'coordinator' }
  const shown = await administrator.browser.postAndFollow(urls.accounts.new(), fields)
  assert.match(shown.text, /調整 花/)
  assert.match(shown.text, /hana@example\.jp/)
  assert.match((await administrator.browser.get(urls.accounts.index())).text, /調整 花/)
})

test('hundreds of accounts are read page by page, or by role', async () => {
  const many = await newTown()
  const { browser } = await many.inhabitant(['administrator'], { name: 'ん 管理' })
  await many.inhabitant(['officer'], { name: 'ん 公務' })
  await many.work((tx) =>
    tx
      .insertInto('account')
      .values(
        Array.from({ length: 70 }, (_, at) => ({
          tenant_id: many.tenantId,
          name: `あ${String(at).padStart(2, '0')}`,
        })) as never,
      )
      .execute(),
  )
  const first = (await browser.get(urls.accounts.index())).text
  assert.match(first, /72人[\s\S]*あ49/)
  assert.doesNotMatch(first, /あ50/)
  assert.match((await browser.get(urls.accounts.index({ page: 2 }))).text, /ん 公務/)
  const officers = (await browser.get(urls.accounts.index({ role: 'officer' }))).text
  assert.match(officers, /1人[\s\S]*ん 公務/)
  assert.match((await browser.get(urls.accounts.index({ role: 'observer' }))).text, /この役割の人はいません/)
})

test('the same address opens no second account, says so beside the field and keeps what was typed', async () => {
  const fields = { name: '別の 人', email: 'HANA@example.jp', role: 'officer' }
  const answer = await administrator.browser.post(urls.accounts.new(), fields)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /すでにあります/)
  assert.match(answer.text, /value="別の 人"/)
})

test('a host without an organisation is refused in words', async () => {
  const answer = await administrator.browser.post(urls.accounts.new(), {
    name: '受',
    email: 'uke@example.jp',
    role: 'host',
  })
  assert.match(answer.text, /団体を選んでください/)
})

test('nor is the role of a host added to an account without an organisation to act for', async () => {
  const { accountId } = await town.inhabitant(['officer'], { name: '役 花' })
  const address = urls.accounts.roles({ id: accountId })
  const refused = await administrator.browser.post(address, { role: 'host' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /id="f-organisation-error"[\s\S]*団体を選んでください/)
  const organisation = await newOrganisation('みどり病院')
  const given = await administrator.browser.postAndFollow(address, { role: 'host', organisation })
  assert.match(given.text, /みどり病院/)
  const account = await town.work((tx) =>
    tx.selectFrom('account').select('account.organisation_id as id').where('id', '=', accountId).executeTakeFirst(),
  )
  assert.equal(account?.id, organisation)
})

test('who was a host and is none any more hears nothing of the host’s visits', async () => {
  const organisationId = await newOrganisation('あおぞら学園')
  const former = await town.inhabitant(['officer'], { organisationId })
  const host = await town.inhabitant(['host'], { organisationId })
  const told = await town.work((tx, moment) => listAccountsOfOrganisation(tx, moment, organisationId))
  assert.deepEqual(told, [{ id: host.accountId }])
  assert.notEqual(former.accountId, host.accountId)
})

test('an invitation goes into the outbox, with a link and without the role', async () => {
  const { accountId } = await town.inhabitant(['officer'])
  const none = await administrator.browser.post(urls.accounts.invite({ id: accountId }))
  assert.match(none.text, /招待を送れません/)
  const list = await administrator.browser.get(urls.accounts.index())
  const id = /accounts\/([0-9a-f-]{36})">調整 花/.exec(list.text)?.[1] ?? ''
  const sent = await administrator.browser.postAndFollow(urls.accounts.invite({ id }))
  assert.match(sent.text, /送信箱に入れました/)
  const mails = await town.work((tx) => tx.selectFrom('mail').select('mail.kind').execute())
  assert.deepEqual(mails, [{ kind: 'invitation' }])
})

test('the last administrator stays', async () => {
  const page = await administrator.browser.get(urls.accounts.show({ id: administrator.accountId }))
  const end = /action="(\/accounts\/[^"]+\/roles\/[^"]+\/end)"/.exec(page.text)?.[1] ?? ''
  assert.notEqual(end, '')
  const answer = await administrator.browser.post(end)
  assert.match(answer.text, /最後の管理者の役割は終えられません/)
})

test('a closed account is signed out at once', async () => {
  const officer = await town.inhabitant(['officer'])
  assert.equal((await officer.browser.get(urls.settings.index())).status, 200)
  await administrator.browser.post(urls.accounts.close({ id: officer.accountId }))
  assert.equal((await officer.browser.get(urls.settings.index())).status, 303)
})

test('the address of a closed account opens another one, and belongs to one open account at a time', async () => {
  const fields = { name: '戻る 人', email: 'modoru@example.jp', role: 'officer' }
  const accountIn = ({ location }: { location: string }) => location.split('/').at(-1) ?? ''
  const first = accountIn(await administrator.browser.post(urls.accounts.new(), fields))
  await administrator.browser.post(urls.accounts.close({ id: first }))
  const second = accountIn(await administrator.browser.post(urls.accounts.new(), fields))
  assert.match(second, /^[0-9a-f-]{36}$/)
  assert.notEqual(second, first)
  assert.equal((await administrator.browser.post(urls.accounts.new(), fields)).status, 422)
  const { db, keys } = town.app.site
  const places = await findPlaces(db, keys, fields.email)
  assert.deepEqual(
    places.map(({ accountId }) => accountId),
    [second],
  )
})

test('a setting takes a new value from a day with its source; before that day the old one holds', async () => {
  const officer = await town.inhabitant(['officer'])
  const answer = await officer.browser.post(urls.settings.edit({ key: 'offer-days' }), {
    value: '１４',
    validFrom: town.today,
    source: '事業実施要綱 第5条',
  })
  assert.equal(answer.location, urls.settings.index())
  assert.match((await officer.browser.get(urls.settings.index())).text, /事業実施要綱 第5条/)
})

test('the form of reference numbers is the municipality’s: from its day on requests carry it, and it needs year and number', async () => {
  const officer = await town.inhabitant(['officer'])
  const address = urls.settings.edit({ key: 'reference-format-request' })
  assert.match((await officer.browser.get(address)).text, /value="\{year\}-\{number\}"/)
  const fields = { validFrom: town.today, source: '文書管理規程' }
  for (const value of ['依頼{number}', '依頼{year}', '{year}-{number}-{number}', '']) {
    const refused = await officer.browser.post(address, { ...fields, value })
    assert.equal(refused.status, 422, value)
    assert.match(refused.text, /id="f-value-error"/)
  }
  await officer.browser.post(address, { ...fields, value: '派依{year}第{number}号' })
  assert.match((await officer.browser.get(urls.settings.index())).text, /派依\{year\}第\{number\}号[\s\S]*文書管理規程/)
  assert.match(await town.work((tx, moment) => nextReference(tx, moment, 'request')), /^派依R\d+第001号$/)
  assert.match(await town.work((tx, moment) => nextReference(tx, moment, 'visit')), /^R\d+-V001$/)
})

test('a setting without a source is refused beside the field', async () => {
  const officer = await town.inhabitant(['officer'])
  const fields = { value: '3', validFrom: town.today, source: '' }
  const answer = await officer.browser.post(urls.settings.edit({ key: 'offer-days' }), fields)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「出典」を入力してください/)
})

test('areas and their travel times are entered, and an empty time stays unknown', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  await browser.post(urls.areas.save(), { nameJa: '北地域' })
  await browser.post(urls.areas.save(), { nameJa: '南地域' })
  const { text } = await browser.get(urls.areas.index())
  const [within] = [...text.matchAll(/name="(t-[^"]+)"/g)].map(([, name]) => name ?? '')
  assert.ok(within)
  await browser.post(urls.areas.travel(), { [within]: '15' })
  const times = await town.work((tx) =>
    tx.selectFrom('travel_time').selectAll().where('travel_time.tenant_id', '=', town.tenantId).execute(),
  )
  assert.deepEqual(
    times.map((time) => time.minutes),
    [15],
  )
})

test('the audit log shows who changed what, and nobody but an administrator opens it', async () => {
  const { text } = await administrator.browser.get(urls.audit())
  assert.match(text, /アカウントを作った/)
  assert.match(text, /管理 一/)
  const { browser } = await town.inhabitant(['coordinator'])
  assert.equal((await browser.get(urls.audit())).status, 403)
})

test('another municipality sees neither accounts nor areas nor the log', async () => {
  const other = await (await newTown()).inhabitant(['administrator'])
  assert.doesNotMatch((await other.browser.get(urls.accounts.index())).text, /調整 花/)
  assert.equal((await other.browser.get(urls.accounts.show({ id: administrator.accountId }))).status, 404)
  assert.doesNotMatch((await other.browser.get(urls.audit())).text, /管理 一/)
  assert.doesNotMatch((await other.browser.get(urls.areas.index())).text, /北地域/)
})

test('an operator adds a municipality only with a right check digit, and sees nothing inside it', async () => {
  const operator = await (await newTown('installation')).inhabitant(['operator'])
  const five = fiveDigits()
  const right = five + checkDigitOf(five)
  const fields = {
    kind: 'municipality',
    code: five + ((Number(checkDigitOf(five)) + 1) % 10),
    nameJa: 'あたらし市',
    administratorName: '初 管理',
    administratorEmail: 'first@example.jp',
  }
  const refused = await operator.browser.post(urls.municipalities.new(), fields)
  assert.match(refused.text, /検査数字も確かめてください/)
  const added = await operator.browser.postAndFollow(urls.municipalities.new(), { ...fields, code: right })
  assert.match(added.text, new RegExp(right))
  assert.equal((await operator.browser.get(urls.accounts.index())).status, 403)
})

test('a double click adds one municipality with one administrator, and says nothing of a code that is taken', async () => {
  const operator = await (await newTown('installation')).inhabitant(['operator'])
  const five = fiveDigits()
  const fields = {
    kind: 'municipality',
    code: five + checkDigitOf(five),
    nameJa: 'ふたおし市',
    administratorName: '初 管理',
    administratorEmail: 'first@example.jp',
  }
  const clicked = { ...fields, _once: 'a-municipality-clicked-twice' }
  const answers = await Promise.all([1, 2].map(() => operator.browser.post(urls.municipalities.new(), clicked)))
  assert.deepEqual(
    answers.map(({ location }) => location),
    [urls.municipalities.index(), urls.municipalities.index()],
  )
  const { db } = town.app.site
  const [added] = await db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.code', '=', fields.code).execute(),
  )
  const accounts = await db.asTenant(added?.id ?? '', (tx) => tx.selectFrom('account').select('account.name').execute())
  assert.deepEqual(accounts, [{ name: '初 管理' }])
  const later = await operator.browser.post(urls.municipalities.new(), {
    ...fields,
    _once: 'the-same-code-typed-later',
  })
  assert.equal(later.status, 422)
  assert.match(later.text, /id="f-code-error"[\s\S]*すでにあります/)
})

test('a prefecture sees counts of its own municipalities with small numbers hidden, and no other’s', async () => {
  const prefecture = await newTown('prefecture')
  const two = (await codeOf(prefecture)).slice(0, 2)
  const inside = await newTown('municipality', two)
  const outside = await newTown('municipality', two === '99' ? '98' : '99')
  await enrol(inside, 3)
  await enrol(outside, 30)
  const { browser } = await prefecture.inhabitant(['observer'])
  const { text } = await browser.get(urls.aggregate.show())
  assert.match(text, new RegExp(inside.name))
  assert.match(text, /少数のため伏せる/)
  assert.doesNotMatch(text, new RegExp(outside.name))
  await enrol(inside, 9)
  assert.match((await browser.get(urls.aggregate.show())).text, />12</)
})

function newOrganisation(name: string): Promise<string> {
  return town.work((tx, moment) =>
    registerOrganisation(
      tx,
      moment,
      {
        name,
        kana: '',
        kinds: [],
        address: '',
        areaId: null,
        phone: '',
        contactName: '',
        contactEmail: null,
        staffTookCourse: null,
        note: '',
      },
      'paper',
    ),
  )
}

/** The first five digits of a code within the prefectures' range. */
const fiveDigits = () => String(10_100 + Math.floor(Math.random() * 37_000))

async function codeOf(town: Town): Promise<string> {
  const row = await town.work((tx) =>
    tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId).executeTakeFirstOrThrow(),
  )
  return row.code
}

async function enrol(town: Town, people: number): Promise<void> {
  await town.work(async (tx) => {
    for (let at = 0; at < people; at += 1) {
      const tenant_id = town.tenantId
      const person = await tx
        .insertInto('person')
        .values({ tenant_id, name: `数 ${at}`, channel: 'import' })
        .returning('person.id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('enrolment')
        .values({ tenant_id, person_id: person.id, enrolled_on: town.today, channel: 'import' })
        .execute()
    }
  })
}
