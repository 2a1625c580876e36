import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { liveMarkup } from '#test/live-markup.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'

let town: Town
let code: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
})

const blockOf = async (id: string, language: 'ja' | 'easy' = 'ja') => {
  const { text } = await town.visitor().speak(language).get(urls.place.entry({ code, id }))
  const blocks = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => json ?? '',
  )
  assert.equal(blocks.length, 1)
  return { text, graph: JSON.parse(blocks[0] ?? '')['@graph'] as Record<string, unknown>[] }
}

test('search engines read an event in its page: when, that it takes place, and that it costs nothing', async () => {
  const dates = [-1, 3, 10].map((ahead) => ({ on_day: addDays(town.today, ahead), from_minute: 600, to_minute: 660 }))
  const id = await published(town, { kind: 'event', title: '{読書|どくしょ}会', words: { is_free: true }, dates })
  const { graph } = await blockOf(id, 'easy')
  assert.equal(graph.length, 2)
  assert.equal(graph[0]?.name, '読書会')
  assert.equal(graph[0]?.eventStatus, 'https://schema.org/EventScheduled')
  assert.deepEqual(graph[0]?.offers, { '@type': 'Offer', price: 0, priceCurrency: 'JPY' })
  assert.match(String(graph[0]?.url), new RegExp(`${urls.place.entry({ code, id })}$`))
})

test('what costs something, or where nobody said, is offered for no price', async () => {
  for (const is_free of [false, null]) {
    const dates = [{ on_day: addDays(town.today, 3) }]
    const id = await published(town, { kind: 'event', title: '有料の会', words: { is_free }, dates })
    assert.equal((await blockOf(id)).graph[0]?.offers, undefined)
  }
})

test('a series of many dates keeps its page light', async () => {
  const dates = Array.from({ length: 60 }, (_, week) => ({ on_day: addDays(town.today, week * 7), from_minute: 600 }))
  assert.equal((await blockOf(await published(town, { kind: 'event', title: '毎週の会', dates }))).graph.length, 10)
})

test('no title can end the block', async () => {
  const title = '</script><script>alert(1)</script><!-- "\\'
  const { text, graph } = await blockOf(await published(town, { title }))
  assert.equal(graph[0]?.name, title)
  assert.deepEqual(liveMarkup(text), [])
})
