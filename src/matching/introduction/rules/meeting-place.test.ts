import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgePlace } from './meeting-place.ts'

const place = { isFree: true, isFirstTimeFriendly: null, areaId: 'kita', open: [{ fromMinute: 600, toMinute: 960 }] }
const at = (startMinute: number, endMinute: number) => ({ startMinute, endMinute, areaIds: ['kita'] })

test('a place is proposed where it is open from beginning to end', () => {
  assert.equal(judgePlace(place, at(600, 960)).closed, null)
  assert.deepEqual(judgePlace(place, at(599, 660)).closed, place.open)
  assert.deepEqual(judgePlace(place, at(900, 961)).closed, place.open)
  assert.deepEqual(judgePlace({ ...place, open: [] }, at(600, 660)).closed, [])
})

test('what fits is said in the order of the question: quiet, open, free, near', () => {
  const { fits } = judgePlace(place, at(600, 660))
  assert.deepEqual(
    fits.map(({ rule }) => rule),
    ['quiet', 'open', 'free', 'area'],
  )
  assert.deepEqual(judgePlace({ ...place, areaId: 'minami' }, at(600, 660)).fits.at(-1), { rule: 'free' })
})

test('what nobody said is to be asked, and a cost is said', () => {
  const unknown = judgePlace({ ...place, isFree: null, open: null }, at(600, 660))
  assert.deepEqual(unknown.asks, ['hours-unknown', 'cost-unknown'])
  assert.equal(unknown.closed, null)
  assert.deepEqual(judgePlace({ ...place, isFree: false }, at(600, 660)).soft, ['costs'])
})
