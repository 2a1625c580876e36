import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'

let town: Town
let code: string
let teller: Browser
let coordinator: Browser
let visitor: Browser
let personId: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
  personId = await town.work((tx, moment) => registerPerson(tx, moment, { name: '語部 そら', ...unsaid }, 'paper'))
  teller = (await town.inhabitant(['supporter'], { personId })).browser
  coordinator = (await town.inhabitant(['coordinator'])).browser
  visitor = town.visitor()
})

const mine = urls.myStories
const idIn = (address: string) => address.split('/')[3] ?? ''
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const part = (text: string, audience: string, more: Record<string, string> = {}) => ({
  text,
  audience,
  position: '1',
  fromOn: town.today,
  ...more,
})

/** Told and handed in: a title, a text for everybody, a text for hosts, a picture for everybody. */
async function told(title: string): Promise<string> {
  const id = idIn(
    (await teller.post(mine.new(), { title, teller: 'そら', contentNote: '入院の話があります' })).location,
  )
  await teller.post(mine.partNew({ id, kind: 'text' }), part(`${title}の全員向けの文`, 'public'))
  await teller.post(mine.partNew({ id, kind: 'text' }), part(`${title}の派遣先向けの文`, 'hosts'))
  const file = new File([png], 'x.png')
  await teller.upload(mine.partNew({ id, kind: 'picture' }), 'file', file, part(`${title}の海の絵`, 'public'))
  await teller.post(mine.submit({ id }))
  return id
}

async function shown(title: string, until = ''): Promise<{ id: string; slug: string; picture: string }> {
  const id = await told(title)
  await coordinator.post(urls.stories.check({ id }), { answer: 'checked', words: '' })
  assert.equal((await teller.post(mine.publish({ id }), { untilOn: until })).status, 303)
  const { slug, picture } = await town.work(async (tx) => {
    const story = await tx.selectFrom('recovery_story').select('slug').where('id', '=', id).executeTakeFirstOrThrow()
    const picture = await tx
      .selectFrom('recovery_story_part')
      .select('id')
      .where('story_id', '=', id)
      .where('kind', '=', 'picture')
      .executeTakeFirstOrThrow()
    return { slug: story.slug, picture: picture.id }
  })
  return { id, slug, picture }
}
/** What a proxy on the way may keep of these: nothing, whichever browser, language or piece was asked for. */
async function throughProxies(addresses: readonly string[]) {
  for (const address of addresses)
    for (const [name, value] of [
      ['Accept-Language', 'en'],
      ['Range', 'bytes=0-3'],
      ['If-None-Match', '*'],
    ] as const) {
      const answer = await visitor.get(address, { [name]: value })
      assert.equal(answer.headers.get('Cache-Control'), 'no-store', address)
      for (const kept of ['Expires', 'Surrogate-Control', 'CDN-Cache-Control'])
        assert.equal(answer.headers.get(kept), null, `${kept} at ${address}`)
    }
}
const filesLeft = () => town.work((tx) => tx.selectFrom('portal_file').select('id').execute())

test('nobody sees a story before it was looked over and its teller has decided', async () => {
  const id = await told('はじめの一歩')
  const list = () => visitor.get(urls.place.stories({ code }))
  assert.doesNotMatch((await list()).text, /はじめの一歩/)
  assert.equal((await teller.post(mine.publish({ id }), { untilOn: '' })).status, 422)
  await coordinator.post(urls.stories.check({ id }), { answer: 'checked', words: '' })
  assert.doesNotMatch((await list()).text, /はじめの一歩/)
  await teller.post(mine.publish({ id }), { untilOn: '' })
  assert.match((await list()).text, /はじめの一歩/)
})

test('given back with words: the teller reads them, and without words it is not given back', async () => {
  const id = await told('戻ってきた話')
  assert.equal((await coordinator.post(urls.stories.check({ id }), { answer: 'returned', words: '' })).status, 422)
  await coordinator.post(urls.stories.check({ id }), { answer: 'returned', words: '友だちの名前を外しませんか' })
  assert.match((await teller.get(mine.show({ id }))).text, /友だちの名前を外しませんか/)
})

test('a story withdrawn is in no page, file, PDF, feed or API answer made after it, whatever a browser kept', async () => {
  const { id, slug, picture } = await shown('取り下げる話')
  const own = [
    urls.place.stories({ code }),
    urls.place.story({ code, slug }),
    urls.place.storyMedia({ code, slug, part: picture }),
    urls.place.storyPdf({ code, slug }),
  ]
  const before = new Map<string, string>()
  for (const address of own) {
    const answer = await visitor.get(address)
    assert.equal(answer.status, 200, address)
    assert.equal(answer.headers.get('Cache-Control'), 'no-store', address)
    assert.match(answer.headers.get('X-Robots-Tag') ?? '', /noarchive/)
    before.set(address, answer.headers.get('ETag') ?? '"kept"')
  }
  await throughProxies(own)
  await published(town, { title: '取り下げる話を聞く会' })
  assert.match((await visitor.get(own[1] ?? '')).text, /入院の話[\s\S]*取り下げる話の全員向けの文/)
  const files = await filesLeft()

  const asked = await teller.get(mine.withdraw({ id }))
  assert.match(asked.text, /理由はいりません/)
  await teller.post(mine.withdraw({ id }))

  assert.equal((await filesLeft()).length, files.length - 1)
  for (const address of own) {
    const headers = { 'If-None-Match': before.get(address) ?? '', 'If-Modified-Since': new Date().toUTCString() }
    const answer = await visitor.get(address, headers)
    assert.equal(answer.status, address === own[0] ? 200 : 404, address)
    assert.doesNotMatch(answer.text, /取り下げる話|全員向け|海の絵/)
    const head = await town.app.fetch(new Request(`http://localhost${address}`, { method: 'HEAD' }))
    assert.equal(head.status, answer.status)
    assert.equal((await visitor.get(address, { Range: 'bytes=0-3' })).status, answer.status)
  }
  const open = { code, id: '00000000-0000-4000-8000-000000000000', slug: 'about' }
  const { place } = urls
  const others = [
    place.home,
    place.search,
    place.calendar,
    place.map,
    place.leaflet,
    place.pick,
    place.entry,
    place.ownPage,
  ]
  const programs = [...Object.values(place.open), ...Object.values(place.api)]
  const searched = [...others, ...programs].map((door) => door(open, { q: '取り下げる話', search: '取り下げる話' }))
  let found = 0
  for (const address of [...searched, ...programs.map((door) => door(open))]) {
    const answer = await visitor.get(address)
    assert.ok([200, 404].includes(answer.status), `${address} ${answer.status}`)
    const said = answer.text.replaceAll('value="取り下げる話"', '').replaceAll('「取り下げる話」', '')
    assert.doesNotMatch(said, new RegExp(`取り下げる話の|そらさんの話|${slug}`), address)
    if (said.includes('取り下げる話を聞く会')) found += 1
  }
  assert.ok(found >= 4, 'the search was asked for it: an entry of that name was found')
  const { browser: host } = await town.inhabitant(['host'])
  assert.doesNotMatch((await host.get(urls.toldStories.index())).text, new RegExp(`取り下げる話|${slug}`))
  assert.equal((await host.get(urls.toldStories.show({ slug }))).status, 404)
  assert.match((await teller.get(mine.show({ id }))).text, /取り下げる話の全員向けの文/)
})

test('a part for hosts is not for everybody, and its file answers nobody outside', async () => {
  const { slug } = await shown('分けて見せる話')
  const page = await visitor.get(urls.place.story({ code, slug }))
  assert.match(page.text, /分けて見せる話の全員向けの文/)
  assert.doesNotMatch(page.text, /派遣先向け/)
})

test('consent ends with its last day, and what is changed waits until it was looked over', async () => {
  const { id, slug } = await shown('期限のある話', town.today)
  const address = urls.place.story({ code, slug })
  assert.equal((await visitor.get(address)).status, 200)
  await teller.post(mine.words({ id }), { title: '勝手に変えた題', teller: 'そら', contentNote: '' })
  assert.match((await visitor.get(address)).text, /期限のある話/)
  await town.work((tx) =>
    tx
      .updateTable('recovery_story_consent')
      .set({ given_on: addDays(town.today, -9), until_on: addDays(town.today, -1) })
      .where('story_id', '=', id)
      .execute(),
  )
  assert.equal((await visitor.get(address)).status, 404)
})

test('another name of the teller waits like any other change, also where a coordinator typed it', async () => {
  const { id, slug } = await shown('名前を変える話')
  const read = async () => (await visitor.get(urls.place.story({ code, slug }))).text
  await coordinator.post(urls.stories.words({ id }), { title: '名前を変える話', teller: '語部 そら', contentNote: '' })
  assert.match(await read(), /そらさん/)
  assert.doesNotMatch(await read(), /語部 そら/)
  assert.match((await teller.get(mine.show({ id }))).text, /語部 そら/)
  await teller.post(mine.submit({ id }))
  await coordinator.post(urls.stories.check({ id }), { answer: 'checked', words: '' })
  assert.doesNotMatch(await read(), /語部 そら/)
  await teller.post(mine.publish({ id }), { untilOn: '' })
  assert.match(await read(), /語部 そら/)
})

test('one’s story is one’s own: neither another supporter nor a second municipality opens or shows it', async () => {
  const { id, slug } = await shown('自分だけの話')
  const other = await town.inhabitant(['supporter'])
  assert.equal((await other.browser.get(mine.show({ id }))).status, 404)
  assert.equal((await other.browser.post(mine.withdraw({ id }))).status, 404)
  const second = await newTown()
  await openPortal(second)
  const there = { code: await codeOf(second), slug }
  assert.equal((await second.visitor().get(urls.place.story(there))).status, 404)
  const neighbour = await second.inhabitant(['coordinator', 'supporter'])
  assert.equal((await neighbour.browser.get(urls.stories.show({ id }))).status, 404)
  assert.doesNotMatch((await neighbour.browser.get(urls.stories.index())).text, /自分だけの話/)
})

test('a file is what its bytes say: a page under the name of a picture is refused, and the text stays', async () => {
  const id = idIn((await teller.post(mine.new(), { title: '絵のない話', teller: 'そら' })).location)
  const file = new File(['<html><script>1</script>'], 'x.png', { type: 'image/png' })
  const answer = await teller.upload(mine.partNew({ id, kind: 'picture' }), 'file', file, part('空の絵', 'public'))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /使えない形式[\s\S]*空の絵/)
})

test('what its teller has not handed in, keeps or withdrew is opened by nobody in the office either', async () => {
  const begun = await teller.post(mine.new(), { title: '手元の話', teller: 'そら' })
  const id = idIn(begun.location)
  await teller.post(mine.partNew({ id, kind: 'text' }), part('見てほしい文', 'staff'))
  await teller.post(mine.partNew({ id, kind: 'text' }), part('自分だけの文', 'nobody'))
  const office = async () => (await coordinator.get(urls.stories.show({ id }))).text
  const list = async () => (await coordinator.get(urls.stories.index())).text
  assert.doesNotMatch((await office()) + (await list()), /手元の話|見てほしい文|自分だけの文/)
  await teller.post(mine.submit({ id }))
  assert.match(await office(), /手元の話[\s\S]*見てほしい文/)
  assert.doesNotMatch((await office()) + (await coordinator.get(urls.stories.preview({ id }))).text, /自分だけの文/)
  const kept = await town.work((tx) =>
    tx
      .selectFrom('recovery_story_part')
      .select('id')
      .where('story_id', '=', id)
      .where('audience', '=', 'nobody')
      .executeTakeFirstOrThrow(),
  )
  assert.equal((await coordinator.get(urls.stories.part({ id, part: kept.id }))).status, 404)
  await teller.post(mine.withdraw({ id }))
  for (const address of [urls.stories.show, urls.stories.preview, urls.stories.words])
    assert.equal((await coordinator.get(address({ id }))).status, 404)
  assert.doesNotMatch(await list(), /手元の話/)
  assert.match((await teller.get(mine.show({ id }))).text, /自分だけの文/)
})

test('told by telephone: a coordinator types it in, and it says so', async () => {
  const by = { channel: 'phone', confirmed: 'yes' }
  const answer = await coordinator.post(urls.stories.new(), {
    person: personId,
    title: '電話で聞いた話',
    teller: 'そら',
    ...by,
  })
  const id = answer.location.split('/')[2] ?? ''
  await coordinator.post(urls.stories.partNew({ id, kind: 'text' }), part('電話で聞いた文', 'public'))
  await coordinator.post(urls.stories.submit({ id }))
  await coordinator.post(urls.stories.check({ id }), { answer: 'checked', words: '' })
  assert.equal((await coordinator.post(urls.stories.publish({ id }), { untilOn: '' })).status, 422)
  assert.equal((await coordinator.post(urls.stories.publish({ id }), { untilOn: '', ...by })).status, 303)
  assert.match((await visitor.get(urls.place.stories({ code }))).text, /電話で聞いた話/)
  await teller.post(mine.withdraw({ id }))
  assert.doesNotMatch((await visitor.get(urls.place.stories({ code }))).text, /電話で聞いた話/)
  const consents = await town.work((tx) =>
    tx.selectFrom('recovery_story_consent').select('channel').where('story_id', '=', id).execute(),
  )
  assert.deepEqual(consents, [{ channel: 'phone' }])
})

test('a sound larger than other forms is taken in, and a player reads a piece of it', async () => {
  const id = idIn((await teller.post(mine.new(), { title: '声の話', teller: 'そら' })).location)
  const chunk = (name: string, content: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(content.length, 4)
    return Buffer.concat([head, content])
  }
  const sound = [Buffer.from('WAVE'), chunk('fmt ', Buffer.alloc(16)), chunk('data', Buffer.alloc(400_000))]
  const plain = chunk('RIFF', Buffer.concat(sound))
  const file = new File([chunk('RIFF', Buffer.concat([...sound, chunk('LIST', Buffer.from('北町一丁目'))]))], 'x.wav')
  const answer = await teller.upload(mine.partNew({ id, kind: 'sound' }), 'file', file, part('声の言葉', 'public'))
  assert.equal(answer.status, 303)
  const at = /src="([^"]+media[^"]+)"|story-parts\/[^"]+\/part\/([0-9a-f-]+)/.exec(
    (await teller.get(mine.show({ id }))).text,
  )
  const piece = await teller.get(mine.media({ id, part: at?.[2] ?? '' }), { Range: 'bytes=0-3' })
  assert.deepEqual([piece.status, piece.text], [206, 'RIFF'])
  assert.equal(piece.headers.get('Content-Range'), `bytes 0-3/${plain.length}`)
})

test('a film of which nobody can tell what stands in it is refused in words, and what was written stays', async () => {
  const id = idIn((await teller.post(mine.new(), { title: '動画の話', teller: 'そら' })).location)
  const file = new File([Buffer.from('\0\0\0\x18ftypisom\0\0\0\x01', 'latin1')], 'x.mp4')
  const answer = await teller.upload(mine.partNew({ id, kind: 'film' }), 'file', file, part('動画の言葉', 'public'))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /場所などの記録を取りのぞけません[\s\S]*動画の言葉/)
  assert.match(answer.text, /取りのぞいて預かります/)
})
