import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { type Cast, gatherCast, openOwnPage, sendWish, talkWithSeeker } from '#test/matching-story.ts'
import { newTown } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openPortal, published } from '../fixtures/publish.ts'
import { publishedPlaces } from './place-source.ts'

let cast: Cast
let group: string
let wish: string

before(async () => {
  cast = await gatherCast()
  await openPortal(cast.town)
  group = await published(cast.town, { kind: 'group', title: '木曜の集い', words: { summary_ja: 'お茶を飲みます' } })
  await published(cast.town, { kind: 'place', title: 'まだ出さない所', isHidden: true })
  await published(cast.town, { kind: 'office', title: '市の窓口' })
  const elsewhere = await newTown()
  await openPortal(elsewhere)
  await published(elsewhere, { kind: 'group', title: 'となりの集い' })
  wish = await sendWish(cast, 'group')
  await talkWithSeeker(cast, wish)
  await openOwnPage(cast)
})

/** What stands on the page before anything is unfolded. */
const fits = (text: string) => /<main[\s\S]*?(?=<details)/.exec(`${text}<details`)?.[0] ?? ''

test('groups that are public are proposed beside people, with reasons; what is hidden, another kind or elsewhere is not', async () => {
  const { text } = await cast.coordinator.browser.get(urls.matching.options({ id: wish }))
  assert.match(fits(text), /木曜の集い[\s\S]*集まりやグループ/)
  assert.doesNotMatch(text, /まだ出さない所|市の窓口|となりの集い/)
})

test('whoever wishes to be listened to does not read of every group, only whoever asks what was left out', async () => {
  const other = await sendWish({ seeker: cast.town.visitor(), code: cast.code }, 'listening')
  const { text } = await cast.coordinator.browser.get(urls.matching.options({ id: other }))
  assert.doesNotMatch(fits(text), /木曜の集い/)
  assert.match(text, /ここに出さなかった[\s\S]*木曜の集い/)
})

test('a group is introduced under its name, with the way to read about it, and nobody has to say yes for it', async () => {
  const done = await cast.coordinator.browser.post(urls.matching.introduce({ id: wish }), {
    giver: `place:portal/${group}`,
  })
  const introduction = /introductions\/([0-9a-f-]{36})$/.exec(done.location)?.[1] ?? ''
  const at = { code: cast.code, id: wish }
  const own = await cast.seeker.get(urls.place.fellow.show(at))
  assert.match(own.text, /木曜の集い[\s\S]*お茶を飲みます/)
  assert.ok(own.text.includes(urls.place.entry({ code: cast.code, id: group })))
  await cast.seeker.post(urls.place.fellow.answer({ ...at, introduction }), { answer: 'yes' })
  assert.match((await cast.seeker.get(urls.place.fellow.show(at))).text, /両方が会ってみたいと答えました|行ってみる/)
})

test('with more of them than are looked at in a day, a lot is drawn: nothing stands first for good, and how many are missing is said', async () => {
  const other = await published(cast.town, { kind: 'group', title: 'わをんの集い' })
  await cast.town.work((tx, moment) =>
    recordSetting(tx, moment, 'matching-places-most', {
      value: 1,
      validFrom: '2022-04-01',
      source: '試験のための値',
    }),
  )
  const drawn = (day: string, refs: string[] = []) =>
    cast.town.work((tx, moment) =>
      publishedPlaces.list(tx, { ...moment, today: day }, 'ja', { companies: ['group'], refs }),
    )
  const days = Array.from({ length: 20 }, (_, at) => addDays(cast.town.today, at))
  const seen = new Set<string>()
  for (const day of days) {
    const { places, unseen } = await drawn(day)
    assert.deepEqual([places.length, unseen], [1, 1])
    for (const { ref } of places) seen.add(ref)
  }
  assert.deepEqual(seen, new Set([group, other]))
  const named = await drawn(cast.town.today, [group, other])
  assert.deepEqual([named.places.length, named.unseen], [2, 0])
  await published(cast.town, { kind: 'group', title: 'もうひとつの集い' })
  const { text } = await cast.coordinator.browser.get(urls.matching.options({ id: wish }))
  assert.match(text, /このほかに、公開中の居場所や集まりが\d+件あります/)
})

test('nothing is asked of the portal where nobody wishes for what it offers', async () => {
  const { places } = await cast.town.work((tx, moment) =>
    publishedPlaces.list(tx, moment, 'ja', { companies: ['listening'], refs: [] }),
  )
  assert.deepEqual(places, [])
})
