import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fiscalYearOf } from '#platform/calendar.ts'
import { newTown } from '#test/town.ts'
import { urls } from '#urls.ts'

test('without a target the page says so; with one it says in words whether the plan holds, with what it rests on', async () => {
  const town = await newTown()
  const { browser } = await town.inhabitant(['officer'])
  assert.match((await browser.get(urls.planCheck())).text, /目標が、まだ入力されていません/)
  const year = String(fiscalYearOf(town.today))
  const targets = { nameJa: '登録・派遣事業', startedOn: '2022-04-01', registered: '10', dispatched: '240' }
  await browser.post(urls.year.setUp({ year }), { ...targets, asOfOn: `${year}-04-01`, source: '計画' })
  const { text } = await browser.get(urls.planCheck())
  assert.match(text, /今のままでは、この計画は成り立ちません/)
  assert.match(text, /新しく登録する人があと\d+人必要です/)
  assert.match(text, /世田谷区/)
  const english = await town.inhabitant(['coordinator'])
  assert.match((await english.browser.speak('en').get(urls.planCheck())).text, /As things are the plan does not hold/)
  const supporter = await town.inhabitant(['supporter'])
  assert.equal((await supporter.browser.get(urls.planCheck())).status, 403)
})
