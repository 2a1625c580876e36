import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { recordVisit } from '../../visit/record-visit.ts'
import { setDay, visited } from '../fixtures/visited.ts'

let town: Town

before(async () => {
  town = await newTown()
})

const good = { tookPlace: 'yes', peopleReached: '１８', words: '静かに聴けた', wishNext: 'again' }
const kept = (visitId: string) =>
  town.work(async (tx, moment) => ({
    reports: await tx
      .selectFrom('host_report')
      .selectAll()
      .where('host_report.tenant_id', '=', moment.tenantId)
      .where('host_report.visit_id', '=', visitId)
      .execute(),
    records: await tx
      .selectFrom('visit_record')
      .selectAll()
      .where('visit_record.tenant_id', '=', moment.tenantId)
      .where('visit_record.visit_id', '=', visitId)
      .execute(),
  }))

async function carriedOut() {
  const all = await visited(town)
  await setDay(town, all.visitId)
  return { ...all, address: urls.hosting.report({ id: all.visitId }) }
}

test('a host answers four questions; they also say that the visit took place', async () => {
  const { host, address, visitId } = await carriedOut()
  const thanks = await host.browser.postAndFollow(address, good)
  assert.match(thanks.text, /ありがとうございました/)
  assert.match(thanks.text, /18人/)
  const { reports, records } = await kept(visitId)
  assert.equal(reports[0]?.people_reached, 18)
  assert.doesNotMatch(reports[0]?.went_well_sealed ?? '', /静か/)
  assert.deepEqual([records[0]?.took_place, records[0]?.people_reached], [true, 18])
})

test('what others recorded before stays as it was', async () => {
  const { host, address, visitId } = await carriedOut()
  const recording = { visitId, tookPlace: true, peopleReached: 7, channel: 'online' as const }
  await town.work((tx, moment) => recordVisit(tx, moment, recording))
  await host.browser.post(address, good)
  const { reports, records } = await kept(visitId)
  assert.equal(reports[0]?.people_reached, 18)
  assert.equal(records[0]?.people_reached, 7)
})

test('an unknown number stays unknown, and where nothing took place nobody was there to be counted', async () => {
  const unknown = await carriedOut()
  await unknown.host.browser.post(unknown.address, { ...good, peopleReached: '' })
  assert.equal((await kept(unknown.visitId)).records[0]?.people_reached, null)
  const not = await carriedOut()
  await not.host.browser.post(not.address, { ...good, tookPlace: 'no' })
  const { records } = await kept(not.visitId)
  assert.deepEqual([records[0]?.took_place, records[0]?.people_reached], [false, null])
})

test('an answer that needs another look keeps everything typed', async () => {
  const { host, address, visitId } = await carriedOut()
  const answer = await host.browser.post(address, { ...good, tookPlace: '', peopleReached: 'たくさん' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「行われましたか」を選んでください/)
  assert.match(answer.text, />静かに聴けた</)
  assert.match(answer.text, /value="たくさん"/)
  assert.equal((await kept(visitId)).reports.length, 0)
})

test('what was typed before the connection was lost is there again, for this visit only', async () => {
  const { host, address, visitId } = await carriedOut()
  await host.browser.post(urls.drafts.keep({ kind: 'host-report' }, { subject: visitId }), { words: '書きか' })
  assert.match((await host.browser.get(address)).text, />書きか</)
  const other = await carriedOut()
  assert.doesNotMatch((await other.host.browser.get(other.address)).text, />書きか</)
})

test('a double click reports once, and a second report is refused with words', async () => {
  const { host, address, visitId } = await carriedOut()
  const twice = { ...good, _once: 'pressed-two-times-quickly' }
  const [first, second] = await Promise.all([host.browser.post(address, twice), host.browser.post(address, twice)])
  assert.equal(first.location, second.location)
  assert.equal((await kept(visitId)).reports.length, 1)
  const late = await host.browser.post(address, { ...good, words: '別の言葉' })
  assert.equal(late.status, 422)
  assert.match(late.text, /もう聞かせていただきました/)
})

test('before its day a visit cannot be reported', async () => {
  const { host, visitId } = await visited(town)
  const address = urls.hosting.report({ id: visitId })
  assert.equal((await host.browser.get(address)).location, urls.hosting.visit({ id: visitId }))
  assert.match((await host.browser.post(address, good)).text, /当日になってから/)
  assert.equal((await kept(visitId)).reports.length, 0)
})

test('a coordinator types what the host told by telephone; nobody else may', async () => {
  const { host, visitId } = await carriedOut()
  const address = urls.visits.hostReport({ id: visitId })
  const coordinator = await town.inhabitant(['coordinator'])
  assert.match((await coordinator.browser.get(address)).text, /派遣先の様子を代わりに入力する/)
  assert.match((await coordinator.browser.post(address, good)).text, /「受付の方法」を選んでください/)
  const done = await coordinator.browser.post(address, { ...good, channel: 'phone' })
  assert.equal(done.location, urls.visits.show({ id: visitId }))
  const { reports, records } = await kept(visitId)
  assert.deepEqual([reports[0]?.channel, reports[0]?.typed_by], ['phone', coordinator.accountId])
  assert.equal(reports[0]?.reported_by, null)
  assert.equal(records[0]?.channel, 'phone')
  assert.equal((await host.browser.get(address)).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(address)).status, 404)
})
