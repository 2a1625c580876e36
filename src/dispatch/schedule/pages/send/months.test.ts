import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToSend } from '../../send/to-send.ts'
import { shownOf } from './months.ts'

const waiting = (days: readonly string[]): ToSend[] =>
  days.map((onDay, at) => ({
    requestId: String(at),
    reference: '',
    organisationId: '',
    slot: { id: String(at), onDay, startMinute: 600, endMinute: 660 },
    personIds: [],
    staffId: null,
  }))

describe('what of the offers stands on a page', () => {
  const forty = waiting(Array.from({ length: 40 }, (_, at) => (at < 30 ? '2027-01-08' : '2027-02-08')))
  const more = [...forty, ...waiting(['2027-02-09'])]

  test('everything, as long as it is not much', () => {
    assert.deepEqual(shownOf(forty, undefined), { these: forty, months: [], month: null })
  })

  test('the first month where it is more, with how much is in each', () => {
    const { these, months, month } = shownOf(more, undefined)
    assert.deepEqual([these.length, month], [30, '2027-01'])
    assert.deepEqual(months, [
      { month: '2027-01', n: 30 },
      { month: '2027-02', n: 11 },
    ])
  })

  test('the month asked for, or everything; a month with nothing in it is no month', () => {
    assert.equal(shownOf(more, '2027-02').these.length, 11)
    assert.equal(shownOf(more, 'all').these.length, 41)
    assert.equal(shownOf(more, '2027-03').month, '2027-01')
  })
})
