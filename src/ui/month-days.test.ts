import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { weeksOfMonth } from './month-days.ts'

describe('the weeks of a month', () => {
  it('begin on Sunday and hold every day once', () => {
    const weeks = weeksOfMonth('2026-05')
    assert.deepEqual(weeks[0], [null, null, null, null, null, '2026-05-01', '2026-05-02'])
    assert.equal(weeks.flat().filter(Boolean).length, 31)
    assert.deepEqual(weeks.at(-1), ['2026-05-31', null, null, null, null, null, null])
  })

  it('are four when February begins on a Sunday', () => {
    assert.equal(weeksOfMonth('2026-02').length, 4)
  })

  it('know leap years, also at the turn of a century', () => {
    const days = (month: string) => weeksOfMonth(month).flat().filter(Boolean).length
    assert.deepEqual(['2024-02', '2025-02', '2000-02', '2100-02'].map(days), [29, 28, 29, 28])
  })

  it('agree with the calendar of the machine for every month of forty years', () => {
    for (let month = 0; month < 480; month++) {
      const first = new Date(Date.UTC(2000, month, 1))
      const weeks = weeksOfMonth(first.toISOString().slice(0, 7))
      assert.equal(weeks[0]?.findIndex(Boolean), first.getUTCDay())
      const last = new Date(Date.UTC(2000, month + 1, 0))
      assert.equal(weeks.flat().filter(Boolean).at(-1), last.toISOString().slice(0, 10))
    }
  })
})
