import assert from 'node:assert/strict'
import { test } from 'node:test'
import { courseKindIn } from './course.ts'
import { hours } from './hours.ts'

test('the kind of a course is known by the words of its name, where they say one only', () => {
  assert.equal(courseKindIn('ピアサポーター養成研修（基礎編）'), 'basic')
  assert.equal(courseKindIn('応用編'), 'specialist')
  assert.equal(courseKindIn('Follow-up course'), 'followup')
  assert.equal(courseKindIn('団体や支援者向け研修'), 'supporters')
  assert.equal(courseKindIn('支援者向け基礎研修'), null)
  assert.equal(courseKindIn('傾聴講座'), null)
})

test('hours come as hours, as minutes, as both, or as a length of time, and are kept in tenths', () => {
  const read = (cell: Parameters<typeof hours>[0]) => {
    const parsed = hours(cell, { today: '2026-11-21' })
    return 'value' in parsed ? parsed.value : parsed.fault.code
  }
  for (const typed of [12, '12', '１２時間', '12h', '720分', { minute: 720 }]) assert.equal(read(typed), 12)
  assert.equal(read('12時間30分'), 12.5)
  assert.equal(read('7.5'), 7.5)
  for (const typed of ['半日', '12 30', '-3', { day: '2024-04-01' }]) assert.equal(read(typed), 'not-a-number')
  assert.equal(read('2001'), 'too-large')
})
