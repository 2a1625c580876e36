import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuick } from './quick.ts'

const line = (number: number, more: object) => ({ number, away: null, lateMinutes: 0, earlyMinutes: 0, ...more })

test('exceptions are keyed in by number, in the words of the sheet', () => {
  assert.deepEqual(readQuick('3 欠\n７　連絡\n12 遅10\n15早20分、18 遅5 早10').lines, [
    line(3, { away: 'absence' }),
    line(7, { away: 'apology' }),
    line(12, { lateMinutes: 10 }),
    line(15, { earlyMinutes: 20 }),
    line(18, { lateMinutes: 5, earlyMinutes: 10 }),
  ])
  assert.deepEqual(readQuick('4 absent, 5 told, 6 late 10').lines.length, 3)
})

test('what cannot be read comes back as it was typed, and nothing is guessed', () => {
  assert.deepEqual(readQuick('田中 欠\n9 たぶん\n10 遅\n11 欠').faults, ['田中 欠', '9 たぶん', '10 遅'])
  assert.deepEqual(readQuick('\n \n').lines, [])
})
