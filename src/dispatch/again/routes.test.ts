import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, goer, host, laterDay, request, supporter, visit } from '../fixtures/cast.ts'
import { listContinuity } from './continuity.queries.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '調整 みどり' })
})

const told = { channel: 'phone', confirmed: 'yes' }
const continuityOf = async (personId: string) =>
  (await town.work((tx, moment) => listContinuity(tx, moment))).filter((pair) => pair.personId === personId)

/** Somebody who has been to a new host, and what the host reports. */
async function been(report: Record<string, string> = {}, inDays = 7, organisationId?: string) {
  const hostId = organisationId ?? (await host(town, `ふたたび${Math.random()}病院`))
  const asked: Asked = await request(town, { organisationId: hostId, slots: [{ inDays }] })
  const person = await goer(town, asked)
  const visitId = await visit(town, asked)
  await laterDay(town, visitId, -inDays)
  const fields = { tookPlace: 'yes', peopleReached: '10', words: '', wishNext: 'again', channel: 'phone', ...report }
  await coordinator.browser.post(urls.visits.hostReport({ id: visitId }), fields)
  return { person, hostId, visitId }
}

test('after a visit the person says that they would like to go there again, and takes it back', async () => {
  const { person, hostId, visitId } = await been()
  assert.match((await person.browser.get(urls.mine.visit({ id: visitId }))).text, /href="\/me\/again"/)
  assert.deepEqual(await continuityOf(person.personId), [])
  await person.browser.post(urls.mine.again(), { hosts: hostId })
  assert.match((await person.browser.get(urls.mine.again())).text, new RegExp(`value="${hostId}" checked`))
  assert.deepEqual(await continuityOf(person.personId), [
    { personId: person.personId, organisationId: hostId, supporterWishes: true, hostWishes: false },
  ])
  await person.browser.post(urls.mine.again(), {})
  assert.deepEqual(await continuityOf(person.personId), [])
})

test('a host says in the report that the same people are wished; both wishes make one pair', async () => {
  const { person, hostId } = await been({ samePeople: 'yes' })
  const pair = { personId: person.personId, organisationId: hostId }
  assert.deepEqual(await continuityOf(person.personId), [{ ...pair, supporterWishes: false, hostWishes: true }])
  await person.browser.post(urls.mine.again(), { hosts: hostId })
  assert.deepEqual(await continuityOf(person.personId), [{ ...pair, supporterWishes: true, hostWishes: true }])
})

test('“anybody” is no wish for the same people, and who does not want it again is not asked', async () => {
  const anybody = await been({ samePeople: 'no' })
  assert.deepEqual(await continuityOf(anybody.person.personId), [])
  const not = await been({ wishNext: 'not-now', samePeople: 'yes' })
  assert.deepEqual(await continuityOf(not.person.personId), [])
  const rows = await town.work((tx) =>
    tx
      .selectFrom('host_report')
      .select(['visit_id', 'wish_same_people'])
      .where('visit_id', 'in', [anybody.visitId, not.visitId])
      .execute(),
  )
  const said = new Map(rows.map((row) => [row.visit_id, row.wish_same_people]))
  assert.deepEqual([said.get(anybody.visitId), said.get(not.visitId)], [false, null])
})

test('nobody can name a host where they have not been', async () => {
  const person = await supporter(town)
  const answer = await person.browser.post(urls.mine.again(), { hosts: await host(town) })
  assert.equal(answer.status, 422)
  assert.match((await person.browser.get(urls.mine.again())).text, /まだ行った所がありません/)
})

test('a coordinator types what was told, with who typed it; hosts and others read nothing of it', async () => {
  const { person, hostId, visitId } = await been()
  const address = urls.people.again({ id: person.personId })
  assert.equal((await coordinator.browser.post(address, { hosts: hostId })).status, 422)
  await coordinator.browser.post(address, { hosts: hostId, ...told })
  const row = await town.work((tx) =>
    tx.selectFrom('wish_again').selectAll().where('person_id', '=', person.personId).executeTakeFirstOrThrow(),
  )
  assert.deepEqual([row.channel, row.typed_by], ['phone', coordinator.accountId])
  const atHost = await town.inhabitant(['host'], { organisationId: hostId })
  assert.doesNotMatch((await atHost.browser.get(urls.hosting.visit({ id: visitId }))).text, /また行きたい/)
  for (const role of ['host', 'officer', 'follow_up_staff'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.get(address)).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(address)).status, 404)
})
