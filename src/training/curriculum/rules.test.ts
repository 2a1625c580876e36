import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { publishedCurricula } from './reference.ts'
import { checkMinutes, doubledNumbers, type Unit } from './rules.ts'

const unit = (minutes: number | null, track: Unit['track'] = 'both') => ({ minutes, track })

describe('minutes of a curriculum', () => {
  test('add up to the total, or are told how much is missing or too much', () => {
    assert.deepEqual(checkMinutes([unit(200), unit(240)], 440), { adds: true })
    const one = { track: 'peer', total: 440, by: 1 } as const
    assert.deepEqual(checkMinutes([unit(200), unit(239)], 440), {
      adds: false,
      because: 'too-little',
      sum: 439,
      ...one,
    })
    assert.deepEqual(checkMinutes([unit(200), unit(241)], 440), { adds: false, because: 'too-much', sum: 441, ...one })
  })

  test('that are not known are not zero: they may still add up', () => {
    assert.deepEqual(checkMinutes([unit(200), unit(null)], 440), { adds: 'unknown', sum: 200, missing: 1 })
    assert.deepEqual(checkMinutes([unit(440), unit(null)], 440), { adds: 'unknown', sum: 440, missing: 1 })
    assert.equal(checkMinutes([unit(441), unit(null)], 440).adds, false)
    assert.deepEqual(checkMinutes([unit(200)], null), { adds: 'unknown', sum: 200, missing: 0 })
    assert.deepEqual(checkMinutes([], 440), {
      adds: false,
      because: 'too-little',
      track: 'peer',
      sum: 0,
      total: 440,
      by: 440,
    })
  })

  test('are checked for each track by itself', () => {
    const split = [unit(480), unit(60, 'peer'), unit(60, 'employer')]
    assert.deepEqual(checkMinutes(split, 540), { adds: true })
    const uneven = checkMinutes([unit(480), unit(60, 'peer'), unit(50, 'employer')], 540)
    assert.deepEqual(uneven, { adds: false, because: 'too-little', track: 'employer', sum: 530, total: 540, by: 10 })
  })
})

test('a number stands twice only for the two tracks', () => {
  const numbered = (number: number, track: Unit['track']) => ({ number, track })
  assert.deepEqual(doubledNumbers([numbered(6, 'peer'), numbered(6, 'employer'), numbered(7, 'both')]), [])
  assert.deepEqual(doubledNumbers([numbered(6, 'peer'), numbered(6, 'both')]), [6])
  assert.deepEqual(doubledNumbers([numbered(6, 'both'), numbered(6, 'both')]), [6])
})

test('the national curricula are carried as they were published: 440, 540 and 540 minutes, 10, 14 and 11 numbers', () => {
  const national = publishedCurricula.filter(({ key }) => key.startsWith('national'))
  assert.deepEqual(
    national.map(({ courseKind, totalMinutes, days, units }) => [
      courseKind,
      totalMinutes,
      days,
      new Set(units.map(({ number }) => number)).size,
    ]),
    [
      ['basic', 440, 2, 10],
      ['specialist', 540, 2, 14],
      ['followup', 540, 2, 11],
    ],
  )
  for (const { units } of national) assert.deepEqual(doubledNumbers(units), [])
  const split = national[1]?.units.filter(({ track }) => track === 'employer').map(({ number }) => number)
  assert.deepEqual(split, [6, 9])
  assert.ok(national.every(({ units }) => units.every(({ minutes }) => minutes === null)))
})
