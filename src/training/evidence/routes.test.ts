import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerOrganisation } from '#organisations/index.ts'
import { registerPerson } from '#people/index.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse } from '../fixtures/announced-course.ts'

let town: Town
let coordinator: Inhabitant
let office: string
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  const nothing = { kana: '', address: '', areaId: null, phone: '', contactName: '', note: '' }
  office = await town.work((tx, moment) =>
    registerOrganisation(
      tx,
      moment,
      { ...nothing, name: 'つばさ事業所', kinds: ['office'], contactEmail: null, staffTookCourse: null },
      'paper',
    ),
  )
})

const person = (name: string) =>
  town.work((tx, moment) => {
    const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
    return registerPerson(tx, moment, { name, ...unsaid }, 'paper')
  })

async function completes(
  personId: string,
  courseKind: 'basic' | 'specialist',
  track: 'peer' | 'employer',
  counts: boolean,
) {
  const run = await announceCourse(town, { courseKind })
  const row = { tenant_id: town.tenantId, person_id: personId, course_kind: courseKind, completed_on: town.today }
  await town.work((tx) =>
    tx
      .insertInto('completion')
      .values({ ...row, hours: null, channel: 'paper', typed_by: null, run_id: run, participant_id: null, track })
      .execute(),
  )
  const said = { counts: counts ? 'yes' : 'no', authority: 'みらい県', reference: '障福第12号' }
  await coordinator.browser.post(urls.evidence.ofRun({ run }), said)
  return run
}

test('an office is told of those only who agreed; what is missing is said, and no fee', async () => {
  const peer = await person('証明 ひなた')
  const silent = await person('言わない しずか')
  for (const id of [peer, silent])
    for (const kind of ['basic', 'specialist'] as const) await completes(id, kind, 'peer', true)
  assert.match((await coordinator.browser.get(urls.evidence.index())).text, /まだいません/)
  const { browser } = await town.inhabitant(['supporter'], { personId: peer })
  const given = await browser.postAndFollow(urls.mine.evidence(), { organisation: office, say: 'give' })
  assert.match(given.text, /つばさ事業所/)
  const page = await coordinator.browser.get(urls.evidence.show({ id: office }))
  assert.match(page.text, /当事者: そろっています/)
  assert.match(page.text, /管理者・協働する職員: まだそろっていません/)
  assert.match(page.text, /留意事項/)
  assert.doesNotMatch(page.text, /言わない しずか|円/)
  const sheet = await coordinator.browser.bytes(urls.evidence.excel({ id: office }))
  assert.equal(Buffer.from(sheet.slice(0, 2)).toString(), 'PK')
})

test('with a colleague who completed both, everything is there; a course that does not count is no evidence', async () => {
  const colleague = await person('協働 まもる')
  const told = { organisation: office, say: 'give', channel: 'paper' }
  await coordinator.browser.post(urls.evidence.ofPerson({ id: colleague }), told)
  await completes(colleague, 'basic', 'employer', true)
  const last = await completes(colleague, 'specialist', 'employer', false)
  const page = () => coordinator.browser.get(urls.evidence.show({ id: office }))
  assert.match((await page()).text, /足りないものがあります/)
  await coordinator.browser.post(urls.evidence.ofRun({ run: last }), { counts: 'yes', authority: 'みらい県' })
  assert.match((await page()).text, /両方の立場で、必要な研修の修了がそろっています/)
  await coordinator.browser.post(urls.evidence.ofPerson({ id: colleague }), { ...told, say: 'withdraw' })
  assert.doesNotMatch((await page()).text, /協働 まもる/)
})

test('a second municipality sees no office and nobody of it', async () => {
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await neighbour.browser.get(urls.evidence.show({ id: office }))).status, 404)
  assert.equal((await neighbour.browser.get(urls.evidence.excel({ id: office }))).status, 404)
  assert.doesNotMatch((await neighbour.browser.get(urls.evidence.index())).text, /つばさ事業所/)
})
