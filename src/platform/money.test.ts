import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatYen, isYen, parseYen, portionOf, sumOf } from './money.ts'

describe('yen', () => {
  test('are whole numbers', () => {
    assert.ok(isYen(0) && isYen(-500) && isYen(12_000))
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '100', null]) assert.ok(!isYen(value))
  })
  test('are written with their unit', () => {
    assert.equal(formatYen('ja', 1_234_567), '1,234,567円')
    assert.equal(formatYen('easy', -500), '−500円')
    assert.equal(formatYen('en', 12_000), '¥12,000')
  })
  test('are read as people write them', () => {
    for (const text of ['12000', '12,000', '１２，０００円', '￥12,000-', '¥12,000', ' 12,000 円'])
      assert.equal(parseYen(text), 12_000, text)
    for (const text of ['-500', '△500', '▲５００円', '¥-500']) assert.equal(parseYen(text), -500, text)
    assert.equal(parseYen('0'), 0)
  })
  test('are refused where they are no whole amount', () => {
    for (const text of ['', '円', '12.5', '1,00', '約100円', '1万円', '9'.repeat(20)])
      assert.equal(parseYen(text), null, text)
  })
  test('are taken in parts with the fraction cut off, without error at any size', () => {
    assert.equal(portionOf(5_555, 1021, 10_000), 567)
    assert.equal(portionOf(33_411, 1021, 10_000), 3_411)
    assert.equal(portionOf(999_999, 1021, 10_000), 102_099)
    assert.equal(portionOf(9_000_000_000_001, 1021, 10_000), 918_900_000_000)
    assert.throws(() => portionOf(0.5, 1, 2), RangeError)
  })
  test('add up', () => {
    assert.equal(sumOf([1, 2, 3]), 6)
    assert.equal(sumOf([]), 0)
  })
})
