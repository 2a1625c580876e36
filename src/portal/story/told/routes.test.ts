import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'
import { aCourse } from '#training/fixtures/held-course.ts'
import { limitToContract } from '#training/fixtures/limit-to-contract.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal } from '../../fixtures/publish.ts'

let town: Town
let code: string
let teller: Browser
let coordinator: Browser
let host: Browser
let otherHost: Browser
let officer: Browser
let hostId: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
  const personId = await town.work((tx, moment) =>
    registerPerson(tx, moment, { name: '語部 うみ', ...unsaid }, 'paper'),
  )
  teller = (await town.inhabitant(['supporter'], { personId })).browser
  coordinator = (await town.inhabitant(['coordinator'])).browser
  officer = (await town.inhabitant(['officer'])).browser
  hostId = await organisation('海辺の病院')
  host = (await town.inhabitant(['host'], { organisationId: hostId })).browser
  otherHost = (await town.inhabitant(['host'], { organisationId: await organisation('山の学校') })).browser
})

const mine = urls.myStories
const { toldStories } = urls

const organisation = (name: string) =>
  town.work(async (tx, { tenantId, today }) => {
    const row = { tenant_id: tenantId, name, channel: 'phone' as const, registered_on: today }
    const made = await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()
    return made.id
  })

/** Told, looked over and shown: a part for everybody, one for hosts, one for courses, one for nobody. */
async function shown(title: string): Promise<{ id: string; slug: string; parts: string[] }> {
  const begun = await teller.post(mine.new(), { title, teller: 'うみ' })
  const id = begun.location.split('/')[3] ?? ''
  for (const [index, audience] of ['public', 'hosts', 'courses', 'nobody'].entries())
    await teller.post(mine.partNew({ id, kind: 'text' }), {
      text: `${title}の${audience}の文`,
      audience,
      position: String(index + 1),
      fromOn: town.today,
    })
  await lookedOverAndShown(id)
  return town.work(async (tx) => {
    const story = await tx.selectFrom('recovery_story').select('slug').where('id', '=', id).executeTakeFirstOrThrow()
    const parts = await tx
      .selectFrom('recovery_story_part')
      .select('id')
      .where('story_id', '=', id)
      .orderBy('position')
      .execute()
    return { id, slug: story.slug, parts: parts.map((part) => part.id) }
  })
}

async function lookedOverAndShown(id: string) {
  await teller.post(mine.submit({ id }))
  await coordinator.post(urls.stories.check({ id }), { answer: 'checked', words: '' })
  await teller.post(mine.publish({ id }), { untilOn: '' })
}

const questionTo = (part: string) =>
  town.work(async (tx) => {
    const row = await tx
      .selectFrom('recovery_story_question')
      .select('id')
      .where('part_id', '=', part)
      .where('taken_back_at', 'is', null)
      .executeTakeFirstOrThrow()
    return row.id
  })

test('hosts read what is for hosts and for everybody, courses what is for courses; nobody else reads either', async () => {
  const { slug } = await shown('三つの読み手')
  const read = async (browser: Browser) => (await browser.get(toldStories.show({ slug }))).text
  assert.match(await read(host), /のpublicの文[\s\S]*のhostsの文/)
  assert.doesNotMatch(await read(host), /のcoursesの文|のnobodyの文/)
  assert.match(await read(officer), /のcoursesの文/)
  assert.doesNotMatch(await read(officer), /のhostsの文|のnobodyの文/)
  for (const browser of [teller, (await town.inhabitant(['follow_up_staff'])).browser])
    assert.equal((await browser.get(toldStories.show({ slug }))).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['host', 'officer'])
  assert.equal((await elsewhere.browser.get(toldStories.show({ slug }))).status, 404)
  assert.equal((await host.get(toldStories.show({ slug }))).headers.get('Cache-Control'), 'no-store')
})

test('of whom a part tells sees that part alone; until they agree nobody else reads it', async () => {
  const { id, slug, parts } = await shown('病院の話')
  const [part = ''] = parts
  const everybody = async () => (await town.visitor().get(urls.place.story({ code, slug }))).text
  assert.match(await everybody(), /病院の話のpublicの文/)
  await coordinator.post(urls.stories.ask({ id, part }), { to: `host:${hostId}` })
  const question = await questionTo(part)
  const asked = await host.get(toldStories.asked({ id: question }))
  assert.match(asked.text, /病院の話のpublicの文/)
  assert.doesNotMatch(asked.text, /うみ|語部|のhostsの文|のcoursesの文|のnobodyの文/)
  assert.doesNotMatch(await everybody(), /病院の話のpublicの文/)
  for (const browser of [otherHost, officer, coordinator])
    assert.equal((await browser.get(toldStories.asked({ id: question }))).status, 404)

  await host.post(toldStories.answer({ id: question }), { answer: 'objects', words: '時刻が違います' })
  assert.match((await teller.get(mine.show({ id }))).text, /出さないでほしい[\s\S]*時刻が違います/)
  assert.doesNotMatch(await everybody(), /病院の話のpublicの文/)
  await host.post(toldStories.answer({ id: question }), { answer: 'agrees', words: '' })
  assert.match(await everybody(), /病院の話のpublicの文/)
})

test('the teller may no longer ask, and a withdrawal takes the part from those who were asked, too', async () => {
  const { id, slug, parts } = await shown('やめた話')
  const [part = '', second = ''] = parts
  const ask = (which: string) => coordinator.post(urls.stories.ask({ id, part: which }), { to: `host:${hostId}` })
  await ask(part)
  await teller.post(mine.takeBack({ id, part }))
  assert.match((await town.visitor().get(urls.place.story({ code, slug }))).text, /やめた話のpublicの文/)
  await ask(second)
  const question = await questionTo(second)
  assert.equal((await host.get(toldStories.asked({ id: question }))).status, 200)
  await teller.post(mine.withdraw({ id }))
  for (const address of [toldStories.asked({ id: question }), toldStories.show({ slug })])
    assert.equal((await host.get(address)).status, 404)
  assert.doesNotMatch((await host.get(toldStories.index())).text, /やめた話/)
})

test('a teller may ask those whom they have been to, and nobody else', async () => {
  const { id, parts } = await shown('自分で頼む話')
  const [part = ''] = parts
  assert.match((await teller.get(mine.ask({ id, part }))).text, /見てもらえる相手が、まだいません/)
  await teller.post(mine.ask({ id, part }), { to: `host:${hostId}` })
  await assert.rejects(questionTo(part))
})

test('a part is seen by who was asked on its last day, and no longer', async () => {
  const { id, parts } = await shown('期限のある話')
  const [part = ''] = parts
  await coordinator.post(urls.stories.ask({ id, part }), { to: `host:${hostId}` })
  const question = await questionTo(part)
  const lastDay = (until_on: string) =>
    town.work((tx) => tx.updateTable('recovery_story_part').set({ until_on }).where('id', '=', part).execute())
  const address = toldStories.asked({ id: question })
  await lastDay(town.today)
  assert.equal((await host.get(address)).status, 200)
  assert.ok((await host.get(toldStories.index())).text.includes(address))
  await lastDay(addDays(town.today, -1))
  assert.equal((await host.get(address)).status, 404)
  assert.ok(!(await host.get(toldStories.index())).text.includes(address))
  assert.equal((await host.post(toldStories.answer({ id: question }), { answer: 'agrees', words: '' })).status, 404)
})

test('what is asked about a course is seen by who organises that course, and by no other contract', async () => {
  const { id, parts } = await shown('研修の話')
  const [part = ''] = parts
  const course = await aCourse(town, { name: '北の研修' })
  const [north, south] = [await town.inhabitant(['coordinator']), await town.inhabitant(['coordinator'])]
  const contract_id = await limitToContract(town, north.accountId)
  await limitToContract(town, south.accountId)
  await town.work((tx) => tx.updateTable('course_run').set({ contract_id }).where('id', '=', course.id).execute())
  await coordinator.post(urls.stories.ask({ id, part }), { to: `course:${course.id}` })
  const address = toldStories.asked({ id: await questionTo(part) })
  for (const browser of [north.browser, officer])
    assert.match((await browser.get(address)).text, /研修の話のpublicの文/)
  assert.equal((await south.browser.get(address)).status, 404)
  assert.ok(!(await south.browser.get(toldStories.index())).text.includes(address))
  assert.equal((await host.get(address)).status, 404)
})

test('an answer is kept while it is typed, and one that is too long comes back whole and in words', async () => {
  const { id, parts } = await shown('長い返事の話')
  const [part = ''] = parts
  await coordinator.post(urls.stories.ask({ id, part }), { to: `host:${hostId}` })
  const question = await questionTo(part)
  const address = toldStories.asked({ id: question })
  await host.post(urls.drafts.keep({ kind: 'story-asked' }, { subject: question }), { words: '書きかけの返事' })
  assert.match((await host.get(address)).text, /書きかけの返事/)
  const send = (words: string) => host.post(toldStories.answer({ id: question }), { answer: 'objects', words })
  const long = await send('長'.repeat(1001))
  assert.match(long.text, /話した人へのことば」が長すぎます/)
  assert.ok(long.text.includes('長'.repeat(1001)))
  assert.equal((await send('長'.repeat(1000))).status, 303)
  const after = (await host.get(address)).text
  assert.ok(after.includes('長'.repeat(1000)))
  assert.doesNotMatch(after, /書きかけの返事/)
})
