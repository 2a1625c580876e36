import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isMunicipalityCode, isPrefectureCode, prefectureOf, readMunicipalityCode } from './municipality-code.ts'

describe('a municipality’s code', () => {
  test('is proven by its check digit', () => {
    for (const code of ['011002', '131121', '141305', '222127', '372013', '462012', '010006', '131016'])
      assert.ok(isMunicipalityCode(code), code)
    for (const code of ['131120', '462013', '37201', '10006', '01100２', '480002', '000000', ''])
      assert.ok(!isMunicipalityCode(code), code)
  })
  test('gets back the zero that a spreadsheet dropped', () => {
    assert.deepEqual(readMunicipalityCode(10006), { code: '010006', repaired: 'leading-zero' })
    assert.deepEqual(readMunicipalityCode('11002'), { code: '011002', repaired: 'leading-zero' })
  })
  test('gets its check digit where the list has none', () => {
    assert.deepEqual(readMunicipalityCode('37201'), { code: '372013', repaired: 'check-digit' })
  })
  test('is read in full width', () => {
    assert.deepEqual(readMunicipalityCode('１３１１２１'), { code: '131121', repaired: null })
  })
  test('is refused with the reason', () => {
    assert.deepEqual(readMunicipalityCode('131120'), { fault: 'wrong-check-digit' })
    for (const text of ['世田谷区', '1234', '991234', '1311210', '99999'])
      assert.deepEqual(readMunicipalityCode(text), { fault: 'not-a-code' }, text)
  })
  test('says which prefecture, and whether it is one', () => {
    assert.equal(prefectureOf('131121'), '13')
    assert.ok(isPrefectureCode('010006'))
    assert.ok(!isPrefectureCode('131121'))
  })
})
