import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { aCourse } from '../fixtures/held-course.ts'
import { limitToContract } from '../fixtures/limit-to-contract.ts'

let town: Town
before(async () => {
  town = await newTown()
  const day = (days: number) => [{ onDay: addDays(town.today, days), units: 1 }]
  await aCourse(town, { name: '昨日で終わった研修', days: day(-1) })
  await aCourse(town, { name: '今日が最後の研修', days: day(0) })
})

test('a course whose last day is past stands in the list of what needs attention, with its link', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const { text } = await browser.get(urls.attention())
  assert.match(text, /終えていない研修/)
  assert.match(text, /href="\/courses\/[\w-]{36}"[^>]*>昨日で終わった研修/)
  assert.doesNotMatch(text, /今日が最後の研修/)
})

test('a coordinator of one contract is not told of the courses of others', async () => {
  const { browser, accountId } = await town.inhabitant(['coordinator'])
  await limitToContract(town, accountId)
  assert.doesNotMatch((await browser.get(urls.attention())).text, /昨日で終わった研修/)
})
