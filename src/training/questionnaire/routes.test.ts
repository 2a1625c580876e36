import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse, codeOf } from '../fixtures/announced-course.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const answersOf = (run: string) =>
  town.work((tx) =>
    tx.selectFrom('questionnaire_answer').selectAll().where('questionnaire_answer.run_id', '=', run).execute(),
  )

async function opened() {
  const run = await announceCourse(town)
  const page = await coordinator.browser.postAndFollow(urls.questionnaires.open({ run }))
  const link = /href="http[^"]*?(\/m\/\d{6}\/questionnaire\/[\w-]+)"/.exec(page.text)?.[1] ?? ''
  return { run, link }
}

test('an answer is taken without an account, once, and keeps nothing by which somebody could be recognised', async () => {
  const { run, link } = await opened()
  const visitor = town.visitor()
  const form = await visitor.get(link)
  assert.match(form.text, /名前は聞きません/)
  assert.doesNotMatch(form.text, /data-draft-url="\/m/)
  const _once = /name="_once" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
  const said = { _once, pace: 'right', next: ['registering', 'nothing-now'], words: '演習がよかった' }
  assert.match((await visitor.postAndFollow(link, said)).text, /ありがとうございました/)
  await visitor.post(link, said)
  const [answer, ...others] = await answersOf(run)
  assert.equal(others.length, 0)
  assert.deepEqual(Object.keys(answer ?? {}).sort(), [
    'answered_on',
    'answers',
    'channel',
    'id',
    'run_id',
    'tenant_id',
    'track',
    'typed_by',
    'words_sealed',
  ])
  assert.equal(answer?.typed_by, null)
  assert.doesNotMatch(JSON.stringify(answer), /演習がよかった/)
  const traces = await town.work(async (tx) => ({
    once: await tx.selectFrom('once_key').select('once_key.key').where('once_key.key', '=', _once).execute(),
    events: await tx.selectFrom('event').select('event.id').where('event.verb', '=', 'answer-questionnaire').execute(),
  }))
  assert.deepEqual(traces, { once: [], events: [] })
})

test('paper is keyed in; below the small number nothing is told, from it on small numbers are hidden', async () => {
  const { run } = await opened()
  const key = (pace: string, words = '') =>
    coordinator.browser.postAndFollow(urls.questionnaires.keyIn({ run }), { pace, words })
  for (let n = 0; n < 8; n += 1) await key('right')
  const few = await key('slow', 'もっと休みたい')
  assert.match(few.text, /10件になるまで/)
  assert.doesNotMatch(few.text, /もっと休みたい/)
  const enough = await key('fast', '休憩がほしい')
  assert.match(enough.text, /答え 10件/)
  assert.match(enough.text, /もっと休みたい/)
  assert.match(enough.text, /10未満/)
})

test('after closing the link is gone; opened again it is the same; the sheet prints', async () => {
  const { run, link } = await opened()
  await coordinator.browser.post(urls.questionnaires.close({ run }))
  assert.equal((await town.visitor().get(link)).status, 404)
  assert.equal((await town.visitor().post(link, { pace: 'right' })).status, 404)
  await coordinator.browser.post(urls.questionnaires.open({ run }))
  assert.equal((await town.visitor().get(link)).status, 200)
  const pdf = Buffer.from(await coordinator.browser.bytes(urls.questionnaires.paper({ run }))).toString('latin1')
  assert.match(pdf, /^%PDF-[\s\S]*StructTreeRoot/)
})

test('a second municipality neither reads the answers nor answers here', async () => {
  const { run, link } = await opened()
  const other = await newTown()
  const neighbour = await other.inhabitant(['coordinator'])
  assert.equal((await neighbour.browser.get(urls.questionnaires.ofRun({ run }))).status, 404)
  assert.equal((await neighbour.browser.post(urls.questionnaires.keyIn({ run }), { pace: 'right' })).status, 404)
  const there = link.replace(/\d{6}/, await codeOf(other))
  assert.equal((await other.visitor().get(there)).status, 404)
  assert.equal((await answersOf(run)).length, 0)
})
