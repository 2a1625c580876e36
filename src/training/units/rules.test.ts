import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fillTimetable } from './rules.ts'

const unit = (number: number, minutes: number | null, id = `u${number}`) => ({ id, number, minutes })
const day = (id: string, startMinute: number, endMinute: number) => ({ id, startMinute, endMinute })
const starts = (filled: ReturnType<typeof fillTimetable>) =>
  filled.placed.map(({ unitId, sessionId, startMinute }) => `${unitId} ${sessionId} ${startMinute}`)

describe('a timetable from the days', () => {
  test('a unit that just fits stays on the day, one minute more goes to the next', () => {
    const days = [day('a', 540, 660), day('b', 540, 660)]
    const fits = fillTimetable([unit(1, 60), unit(2, 50)], days, { breakMinutes: 10, even: false })
    assert.deepEqual(starts(fits), ['u1 a 540', 'u2 a 610'])
    const next = fillTimetable([unit(1, 60), unit(2, 51)], days, { breakMinutes: 10, even: false })
    assert.deepEqual(starts(next), ['u1 a 540', 'u2 b 540'])
  })

  test('what finds no room is told', () => {
    const filled = fillTimetable([unit(1, 60), unit(2, 90)], [day('a', 540, 660)], { breakMinutes: 0, even: false })
    assert.deepEqual(filled.leftOver, ['u2'])
  })

  test('the two tracks of a number begin together', () => {
    const units = [unit(5, 30), unit(6, 40, 'peer'), unit(6, 40, 'employer'), unit(7, 30)]
    const filled = fillTimetable(units, [day('a', 540, 700)], { breakMinutes: 0, even: false })
    assert.deepEqual(starts(filled), ['u5 a 540', 'peer a 570', 'employer a 570', 'u7 a 610'])
  })

  test('unknown lengths stay unknown: units are shared out by count and only the first has its time', () => {
    const units = [1, 2, 3, 4].map((number) => unit(number, null))
    const filled = fillTimetable(units, [day('a', 540, 700), day('b', 600, 700)], { breakMinutes: 10, even: false })
    assert.deepEqual(starts(filled), ['u1 a 540', 'u2 a null', 'u3 b 600', 'u4 b null'])
    assert.ok(filled.placed.every(({ minutes }) => minutes === null))
  })

  test('or the time left is shared evenly, where that is wished', () => {
    const units = Array.from({ length: 10 }, (_, at) => unit(at + 1, null))
    const days = [day('a', 540, 800), day('b', 540, 800)]
    const filled = fillTimetable(units, days, { breakMinutes: 10, even: true })
    assert.deepEqual(filled.leftOver, [])
    assert.ok(filled.placed.every(({ minutes }) => minutes === 40))
    assert.equal(filled.placed.filter(({ sessionId }) => sessionId === 'a').length, 5)
  })

  test('without days nothing is placed', () => {
    assert.deepEqual(fillTimetable([unit(1, null)], [], { breakMinutes: 0, even: false }).leftOver, ['u1'])
  })
})
