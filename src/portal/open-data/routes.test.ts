import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { writeList } from './write-list.ts'

let town: Town
const list = (rows: Record<string, string>[]) => new File([writeList('event', rows) as BlobPart], '催し.csv')
const good = { ID: 'a1', イベント名: '語る会', 開始日: '2026/12/1', URL: '/relative' }

before(async () => {
  town = await newTown()
})

test('a coordinator takes a list in and reads what was repaired, what is doubtful and what was refused', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const answer = await browser.upload(urls.openData.take(), 'file', list([good, { ID: 'a2' }]), { kind: 'event' })
  assert.equal(answer.status, 303)
  const report = await browser.get(answer.location)
  assert.match(report.text, /日付の書き方をそろえました/)
  assert.match(report.text, /http から始まるアドレスではありません/)
  assert.match(report.text, /名前がありません/)
  assert.match((await browser.get(urls.openData.index())).text, /催し\.csv/)
})

test('a file of something else is refused beside the field, in words, and changes nothing', async () => {
  const { browser } = await town.inhabitant(['officer'])
  const before = (await browser.get(urls.openData.index())).text.match(/催し\.csv/g)?.length
  const wrong = new File(['氏名,電話\r\n山田,03\r\n'], '名簿.csv')
  const answer = await browser.upload(urls.openData.take(), 'file', wrong, { kind: 'event' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /見出しの行が、知っている形式のどれとも合いません/)
  assert.equal((await browser.get(urls.openData.index())).text.match(/催し\.csv/g)?.length, before)
})

test('supporters and hosts take nothing in, and a second municipality sees no list of this one', async () => {
  const { browser: host } = await town.inhabitant(['supporter'])
  assert.equal((await host.get(urls.openData.index())).status, 403)
  const second = await newTown()
  const { browser } = await second.inhabitant(['officer'])
  assert.doesNotMatch((await browser.get(urls.openData.index())).text, /催し\.csv/)
})
