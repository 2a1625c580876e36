import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askInWords, fitInWords, reasonInWords } from './words.ts'

test('reasons carry their figures in words', () => {
  const third = { rule: 'per-week', figures: { nth: 3, limit: 2 } } as const
  assert.equal(reasonInWords('en', third), 'Third visit this week, own limit two')
  assert.equal(reasonInWords('ja', third), 'この週3回目になります（自分で決めた上限は週2回）')
  assert.match(reasonInWords('easy', third), /\{週\|しゅう\}3/)
})

test('an overlap names the day, the times and the way', () => {
  const figures = { onDay: '2026-11-25', fromMinute: 600, toMinute: 660, travelMinutes: 30 }
  assert.equal(
    reasonInWords('en', { rule: 'overlap', figures }),
    'Overlaps with Wed 25 Nov 10:00–11:00 (with 30 minutes on the way)',
  )
  assert.equal(
    reasonInWords('ja', { rule: 'overlap', figures: { ...figures, travelMinutes: 0 } }),
    '11月25日（水）10:00〜11:00の予定と重なります',
  )
})

test('what was not said is a request to ask, and what fits names the wish', () => {
  assert.equal(askInWords('en', { rule: 'times-not-said', figures: {} }), 'Times not said: please ask')
  assert.equal(fitInWords('ja', { rule: 'wished-activity', figures: { activity: 'talk' } }), '希望の活動：体験を語る')
})
