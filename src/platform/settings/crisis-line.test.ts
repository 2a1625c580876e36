import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crisisLineIn, crisisLinesOf, faultyCrisisLine, typedCrisisLines } from './crisis-line.ts'

const typed =
  '{夜間|やかん}の電話｜03-0000-0119｜毎日 17:00〜22:00｜Night line｜Daily 17:00–22:00\n昼の電話|03-0000-0110'

test('what was typed comes back the same, readings among it', () => {
  const lines = crisisLinesOf(typed)
  assert.deepEqual(lines, [
    {
      label: '{夜間|やかん}の電話',
      tel: '03-0000-0119',
      hours: '毎日 17:00〜22:00',
      labelEn: 'Night line',
      hoursEn: 'Daily 17:00–22:00',
    },
    { label: '昼の電話', tel: '03-0000-0110', hours: '' },
  ])
  assert.deepEqual(crisisLinesOf(typedCrisisLines(lines)), lines)
})

test('English is told where there is some, and Japanese where there is none', () => {
  const shown = crisisLinesOf(typed).map(crisisLineIn('en'))
  assert.deepEqual(
    shown.map(({ label }) => label),
    ['Night line', '昼の電話'],
  )
  assert.equal(crisisLinesOf(typed).map(crisisLineIn('easy'))[0]?.label, '{夜間|やかん}の電話')
})

test('a line without a name or a telephone number is pointed out by its place, and never dropped', () => {
  assert.equal(faultyCrisisLine(typed), null)
  assert.equal(faultyCrisisLine(''), null)
  assert.equal(faultyCrisisLine(`${typed}\n\n朝の電話`), 4)
  assert.equal(faultyCrisisLine(`｜03-0000-0110\n${typed}`), 1)
  assert.equal(faultyCrisisLine('名前｜平日 九時から｜03-0000-0110'), 1)
  assert.equal(faultyCrisisLine('a｜1｜c｜d｜e｜f'), 1)
})
