import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { weekdayOf } from '#platform/calendar.ts'
import { isAvailable } from './rules.ts'

type Facts = Parameters<typeof isAvailable>[0]
const monday = '2026-11-23'
const morning = { fromMinute: 540, toMinute: 720 }
const afternoon = { fromMinute: 720, toMinute: 1020 }
const mondays: Facts = { availability: [{ weekday: 1, ...morning }], exceptions: [] }
const onDay = (available: boolean, fromMinute = 0, toMinute = 1440) => ({
  onDay: monday,
  available,
  fromMinute,
  toMinute,
})

test('a time inside a weekly window was said to suit, up to its first and last minute', () => {
  assert.equal(isAvailable(mondays, monday, 540, 720), 'said-yes')
  assert.equal(isAvailable(mondays, monday, 539, 600), 'said-no')
  assert.equal(isAvailable(mondays, monday, 660, 721), 'said-no')
})

test('who named some weekdays left out the others', () => {
  assert.equal(isAvailable(mondays, '2026-11-24', 540, 720), 'said-no')
})

test('windows that touch count as one, windows with a gap do not', () => {
  const whole = { ...mondays, availability: [afternoon, morning].map((span) => ({ weekday: 1, ...span })) }
  assert.equal(isAvailable(whole, monday, 600, 900), 'said-yes')
  const gap = {
    ...mondays,
    availability: [morning, { fromMinute: 721, toMinute: 1020 }].map((s) => ({ weekday: 1, ...s })),
  }
  assert.equal(isAvailable(gap, monday, 600, 900), 'said-no')
})

test('who said nothing has not said no', () => {
  assert.equal(isAvailable({ availability: [], exceptions: [] }, monday, 540, 720), 'not-said')
  assert.equal(isAvailable({ availability: [], exceptions: [onDay(false, 900, 960)] }, monday, 540, 720), 'not-said')
})

test('a day without takes its hours away, and only those', () => {
  const away = { ...mondays, exceptions: [onDay(false, 660, 700)] }
  assert.equal(isAvailable(away, monday, 540, 660), 'said-yes')
  assert.equal(isAvailable(away, monday, 540, 661), 'said-no')
  assert.equal(isAvailable(away, monday, 700, 720), 'said-yes')
  assert.equal(isAvailable(away, '2026-11-30', 660, 700), 'said-yes')
})

test('a day with hours of its own takes the place of the week', () => {
  const instead = { ...mondays, exceptions: [onDay(true, 1080, 1200)] }
  assert.equal(isAvailable(instead, monday, 1080, 1200), 'said-yes')
  assert.equal(isAvailable(instead, monday, 540, 720), 'said-no')
  assert.equal(isAvailable({ availability: [], exceptions: [onDay(true)] }, monday, 0, 1440), 'said-yes')
})

test('where a day says both, the hours that do not suit win', () => {
  const both = { ...mondays, exceptions: [onDay(true), onDay(false, 600, 660)] }
  assert.equal(isAvailable(both, monday, 540, 601), 'said-no')
  assert.equal(isAvailable(both, monday, 660, 900), 'said-yes')
})

test('for any mixture of windows and exceptional days it answers what counting minute by minute answers', () => {
  for (let round = 0; round < 3000; round++) {
    const facts = someFacts()
    const day = `2026-11-${23 + randomInt(3)}`
    const { fromMinute, toMinute } = someSpan()
    const answer = isAvailable(facts, day, fromMinute, toMinute)
    assert.equal(
      answer,
      byTheMinute(facts, day, fromMinute, toMinute),
      JSON.stringify({ facts, day, fromMinute, toMinute }),
    )
  }
})

/** The same question answered slowly: every minute asked about is looked up by itself. */
function byTheMinute(facts: Facts, day: string, from: number, to: number): string {
  const answers = Array.from({ length: to - from }, (_, index) => atMinute(facts, day, from + index))
  if (answers.includes('said-no')) return 'said-no'
  return answers.includes('not-said') ? 'not-said' : 'said-yes'
}

function atMinute(facts: Facts, day: string, minute: number): string {
  const here = (span: { fromMinute: number; toMinute: number }) => span.fromMinute <= minute && minute < span.toMinute
  const special = facts.exceptions.filter((exception) => exception.onDay === day)
  if (special.some((exception) => !exception.available && here(exception))) return 'said-no'
  if (special.some((exception) => exception.available))
    return special.some((exception) => exception.available && here(exception)) ? 'said-yes' : 'said-no'
  if (facts.availability.length === 0) return 'not-said'
  return facts.availability.some((window) => window.weekday === weekdayOf(day) && here(window)) ? 'said-yes' : 'said-no'
}

function someFacts(): Facts {
  const some = <T>(most: number, make: () => T) => Array.from({ length: randomInt(most + 1) }, make)
  return {
    availability: some(5, () => ({ weekday: 1 + randomInt(2), ...someSpan() })),
    exceptions: some(3, () => ({
      onDay: `2026-11-${23 + randomInt(2)}`,
      available: randomInt(2) === 0,
      ...someSpan(),
    })),
  }
}

/** Quarter hours of a short day, so that edges meet often. */
function someSpan() {
  const fromMinute = 540 + 15 * randomInt(12)
  return { fromMinute, toMinute: fromMinute + 15 * (1 + randomInt(8)) }
}
