import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { answersFor, newHost } from '../fixtures/asked.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const onPaper = (organisation: string, more: Record<string, string | string[]> = {}) => ({
  ...Object.assign({}, ...Object.values(answersFor(town.today))),
  organisation,
  channel: 'paper',
  receivedOn: addDays(town.today, -3),
  ...more,
})
const requestsOf = (organisationId: string) =>
  town.work((tx, moment) =>
    tx
      .selectFrom('dispatch_request')
      .selectAll()
      .where('dispatch_request.tenant_id', '=', moment.tenantId)
      .where('dispatch_request.organisation_id', '=', organisationId)
      .execute(),
  )

test('a coordinator enters a request from paper; it says whose it is and who typed it', async () => {
  const { organisationId, host } = await newHost(town)
  const done = await coordinator.browser.post(urls.requests.proxy(), onPaper(organisationId))
  const [request] = await requestsOf(organisationId)
  assert.equal(done.location, urls.requests.show({ id: request?.id ?? '' }))
  assert.deepEqual(
    [request?.channel, request?.typed_by, request?.asked_by, request?.received_on],
    ['paper', coordinator.accountId, null, addDays(town.today, -3)],
  )
  assert.match((await host.browser.get(urls.hosting.home())).text, new RegExp(request?.reference ?? 'none'))
})

test('everything that needs another look is told at once, and nothing typed is lost', async () => {
  const { organisationId } = await newHost(town)
  const fields = onPaper(organisationId, { activity: '', day1: '2020-01-01', peopleMinimum: '9', channel: '' })
  const answer = await coordinator.browser.post(urls.requests.proxy(), fields)
  assert.equal(answer.status, 422)
  for (const message of [
    /「活動」を選んで/,
    /今日より後の日/,
    /少なくとも必要な人数」の数が/,
    /「受付の方法」を選んで/,
  ])
    assert.match(answer.text, message)
  assert.match(answer.text, />退院後の暮らしの話を聴きたい</)
  assert.match(answer.text, /value="2020-01-01"/)
  assert.equal((await requestsOf(organisationId)).length, 0)
})

test('a request cannot have come in after today', async () => {
  const { organisationId } = await newHost(town)
  const fields = onPaper(organisationId, { receivedOn: addDays(town.today, 1) })
  assert.match((await coordinator.browser.post(urls.requests.proxy(), fields)).text, /今日までの日を入力/)
})

test('a double click takes in one request', async () => {
  const { organisationId } = await newHost(town)
  const fields = onPaper(organisationId, { _once: 'twice-from-the-same-paper' })
  await Promise.all([1, 2].map(() => coordinator.browser.post(urls.requests.proxy(), fields)))
  assert.equal((await requestsOf(organisationId)).length, 1)
})

test('an organisation of another municipality cannot be chosen', async () => {
  const elsewhere = await newHost(await newTown())
  const answer = await coordinator.browser.post(urls.requests.proxy(), onPaper(elsewhere.organisationId))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /登録されていません/)
})

test('only coordinators enter requests for others', async () => {
  const { host } = await newHost(town)
  assert.equal((await host.browser.get(urls.requests.proxy())).status, 403)
  assert.equal((await host.browser.post(urls.requests.proxy(), {})).status, 403)
})

test('the draft of a paper is there again', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  await browser.post(urls.drafts.keep({ kind: 'dispatch-request-proxy' }), { aim: '紙に書いてあ' })
  assert.match((await browser.get(urls.requests.proxy())).text, />紙に書いてあ</)
})
