import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatToAsk } from './asks.ts'
import { aCase, wednesday } from './fixtures/case.ts'
import { exceptionDay, notAvailable } from './times.ts'

const wednesdays = (fromMinute: number, toMinute: number) => ({
  availability: [{ weekday: 3, fromMinute, toMinute }],
})
const exception = (available: boolean, fromMinute = 0, toMinute = 1440, onDay = wednesday) => ({
  exceptions: [{ onDay, available, fromMinute, toMinute }],
})

test('said times must hold the whole visit, to the minute', () => {
  assert.equal(notAvailable(aCase({ person: wednesdays(840, 900) })), null)
  assert.equal(notAvailable(aCase({ person: wednesdays(841, 900) }))?.rule, 'not-available')
  assert.equal(notAvailable(aCase({ person: wednesdays(840, 899) }))?.rule, 'not-available')
})

test('the reason names the times that do suit on that weekday', () => {
  assert.deepEqual(notAvailable(aCase({ person: wednesdays(540, 720) }))?.figures, {
    onDay: wednesday,
    times: [{ fromMinute: 540, toMinute: 720 }],
  })
})

test('who said nothing about times is asked, and nothing speaks against', () => {
  assert.equal(notAvailable(aCase()), null)
  assert.deepEqual(
    whatToAsk(aCase()).map((ask) => ask.rule),
    ['times-not-said'],
  )
  assert.deepEqual(whatToAsk(aCase({ person: wednesdays(540, 720) })), [])
})

test('a single day said no to speaks for itself and is not said twice', () => {
  const given = aCase({ person: { ...wednesdays(840, 900), ...exception(false) } })
  assert.equal(exceptionDay(given)?.rule, 'exception-day')
  assert.equal(notAvailable(given), null)
})

test('hours said no to speak against a visit that touches them, not one that ends as they begin', () => {
  assert.equal(exceptionDay(aCase({ person: exception(false, 899, 1000) }))?.rule, 'exception-day')
  assert.equal(exceptionDay(aCase({ person: exception(false, 900, 1000) })), null)
  assert.equal(exceptionDay(aCase({ person: exception(false, 0, 840) })), null)
  assert.equal(exceptionDay(aCase({ person: exception(false, 0, 1440, '2026-11-26') })), null)
})

test('a day added by hand suits, whatever the week says', () => {
  assert.equal(notAvailable(aCase({ person: { ...wednesdays(540, 720), ...exception(true, 840, 900) } })), null)
})
