import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { newTown } from '#test/town.ts'
import { urls } from '#urls.ts'
import { storyAttention } from './attention-slot.tsx'

test('stories that wait are counted by their newest step, without opening a word of any', async () => {
  const town = await newTown()
  const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
  const personId = await town.work((tx, moment) =>
    registerPerson(tx, moment, { name: '語部 なぎ', ...unsaid }, 'paper'),
  )
  const teller = (await town.inhabitant(['supporter'], { personId })).browser
  const coordinator = await town.inhabitant(['coordinator'])
  const reader = { accountId: coordinator.accountId, contractIds: [] }
  const waiting = () =>
    town.work(async (tx, { keys, ...moment }) => {
      const closed = new Proxy(keys, { get: () => assert.fail('nothing is opened to count') })
      return (await storyAttention.count(tx, { ...moment, keys: closed }, reader)).map(({ count }) => count)
    })
  const begin = async () => {
    const { location } = await teller.post(urls.myStories.new(), { title: '数える話', teller: 'なぎ' })
    const id = location.split('/')[3] ?? ''
    const part = { text: '文', audience: 'public', position: '1', fromOn: town.today }
    await teller.post(urls.myStories.partNew({ id, kind: 'text' }), part)
    return id
  }
  const [first] = [await begin(), await begin()]
  assert.deepEqual(await waiting(), [0])
  await teller.post(urls.myStories.submit({ id: first }))
  assert.deepEqual(await waiting(), [1])
  await coordinator.browser.post(urls.stories.check({ id: first }), { answer: 'returned', words: 'もう少し聞かせて' })
  assert.deepEqual(await waiting(), [0])
})
