import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DateProgress, nextStep } from './next-step.ts'

const day = '2026-11-21'
const date = (more: Partial<DateProgress> = {}): DateProgress => ({
  slotId: 'first',
  onDay: '2026-11-25',
  going: 0,
  deputies: 0,
  waiting: 0,
  ...more,
})
const step = (stage: 'received' | 'looking' | 'found', ...dates: DateProgress[]) =>
  nextStep({ stage, dates, peopleWanted: 2, peopleMinimum: 1 }, day)

test('a new request asks for people on its first date', () => {
  assert.deepEqual(step('received', date(), date({ slotId: 'second' })), { step: 'find-people', slotId: 'first' })
})

test('while offers wait, the coordinator waits, unless a date is already full', () => {
  assert.deepEqual(step('looking', date({ going: 1, waiting: 1 })), { step: 'wait-for-answers' })
  assert.deepEqual(step('looking', date({ waiting: 1 }), date({ slotId: 'second', going: 2 })), {
    step: 'confirm',
    slotId: 'second',
  })
})

test('the least number is enough once nobody is left to answer', () => {
  assert.deepEqual(step('found', date({ going: 1 })), { step: 'confirm', slotId: 'first' })
})

test('where everybody passed, the search goes on at the date that has come furthest and still lies ahead', () => {
  const gone = date({ slotId: 'gone', onDay: '2026-11-20', going: 2 })
  assert.deepEqual(step('looking', gone, date()), { step: 'find-people', slotId: 'first' })
  assert.deepEqual(step('looking', gone), { step: 'ask-for-days' })
})

test('a confirmed visit is made ready, and one that has been is recorded', () => {
  const of = (stage: 'confirmed' | 'report-awaited' | 'withdrawn') =>
    nextStep({ stage, dates: [date()], peopleWanted: 2, peopleMinimum: 1 }, day).step
  assert.deepEqual([of('confirmed'), of('report-awaited'), of('withdrawn')], ['get-ready', 'record', 'nothing'])
})
