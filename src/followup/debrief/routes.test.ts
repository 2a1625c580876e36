import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, type Person, person, staff, visit } from '../fixtures/visits.ts'

let town: Town
let sakura: Person
let mori: Inhabitant

before(async () => {
  town = await newTown()
  sakura = await person(town, '佐倉 みどり')
  mori = await staff(town)
})

const held = (more: Record<string, string> = {}) => ({
  outcome: 'held',
  heldOn: town.today,
  channel: 'phone',
  nextSteps: '次は短い時間にする',
  ...more,
})

const debriefs = (visitId: string) =>
  town.work((tx) => tx.selectFrom('debrief').selectAll().where('debrief.visit_id', '=', visitId).execute())

test('a talk after a visit is recorded once, sealed, and the visit waits no longer', async () => {
  const visited = await visit(town, { going: [sakura], along: [mori], inDays: -2 })
  assert.match((await mori.browser.get(urls.going.home())).text, /振り返りの話し合いがまだの活動/)
  const address = urls.going.debrief({ id: visited.id }, { person: sakura.personId })
  const fields = { ...held(), _once: 'clicked-two-times-on-save' }
  await Promise.all([mori.browser.post(address, fields), mori.browser.post(address, fields)])
  const [row, ...more] = await debriefs(visited.id)
  assert.equal(more.length, 0)
  assert.doesNotMatch(row?.next_steps_sealed ?? '', /短い/)
  assert.doesNotMatch((await mori.browser.get(urls.going.home())).text, /振り返りの話し合いがまだの活動/)
})

test('that the person did not wish to talk is just as good, and keeps no next steps', async () => {
  const visited = await visit(town, { going: [sakura], along: [mori], inDays: -3 })
  const address = urls.going.debrief({ id: visited.id }, { person: sakura.personId })
  await mori.browser.post(address, held({ outcome: 'declined', nextTalkOn: addDays(town.today, 5) }))
  const [row] = await debriefs(visited.id)
  assert.equal(row?.declined, true)
  assert.deepEqual([row?.next_steps_sealed, row?.next_talk_on], [null, null])
  assert.doesNotMatch((await mori.browser.get(urls.going.home())).text, /振り返りの話し合いがまだの活動/)
})

test('a day in the future comes back with everything typed and says why', async () => {
  const visited = await visit(town, { going: [sakura], along: [mori], inDays: -4 })
  const address = urls.going.debrief({ id: visited.id }, { person: sakura.personId })
  const answer = await mori.browser.post(address, held({ heldOn: addDays(town.today, 1) }))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /今日までの日にしてください/)
  assert.match(answer.text, /次は短い時間にする/)
  assert.deepEqual(await debriefs(visited.id), [])
})

describe('what was agreed', () => {
  let agreed: string
  let aoki: Inhabitant
  before(async () => {
    aoki = await coordinator(town)
    const visited = await visit(town, { going: [sakura], along: [mori], inDays: -5 })
    agreed = urls.going.debrief({ id: visited.id }, { person: sakura.personId })
    await mori.browser.post(agreed, held({ nextSteps: '二人だけの約束', nextTalkOn: addDays(town.today, 9) }))
  })
  test('is read by the person', async () => {
    assert.match((await sakura.browser.get(urls.mine.notes())).text, /二人だけの約束/)
  })
  test('is not read by the coordinator until the person lets it be told', async () => {
    const address = urls.people.notes({ id: sakura.personId })
    assert.doesNotMatch((await aoki.browser.get(address)).text, /二人だけの約束/)
    await mori.browser.post(agreed, held({ nextSteps: '二人だけの約束', coordinatorReads: 'yes' }))
    assert.match((await aoki.browser.get(address)).text, /二人だけの約束/)
  })
  test('leads to the day on which the next talk was agreed', async () => {
    await mori.browser.post(agreed, held({ nextTalkOn: addDays(town.today, 9) }))
    assert.match((await mori.browser.get(urls.going.home())).text, /話す約束の日/)
  })
})

test('after the municipality’s days the staff are reminded of the visit, without any name', async () => {
  const late = await staff(town, '遅れ 担当')
  await visit(town, { going: [sakura], along: [late], inDays: -8 })
  const home = await late.browser.get(urls.going.home())
  assert.match(home.text, /日がたっています/)
  assert.doesNotMatch(home.text, /佐倉/)
})

test('one day earlier nobody is reminded', async () => {
  const inTime = await staff(town, '間に合う 担当')
  await visit(town, { going: [sakura], along: [inTime], inDays: -7 })
  assert.doesNotMatch((await inTime.browser.get(urls.going.home())).text, /日がたっています/)
})

test('nobody else records a talk: neither a deputy nor other staff nor a neighbour', async () => {
  const deputy = await staff(town, '代わり')
  const visited = await visit(town, { going: [sakura], along: [mori], standBy: [deputy], inDays: -9 })
  const address = urls.going.debrief({ id: visited.id }, { person: sakura.personId })
  const neighbour = await staff(await newTown())
  for (const { browser } of [deputy, await staff(town), neighbour])
    assert.equal((await browser.post(address, held())).status, 404)
  assert.equal((await sakura.browser.post(address, held())).status, 403)
  assert.deepEqual(await debriefs(visited.id), [])
})
