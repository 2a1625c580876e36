import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consentHolds, isFor, isStillAsked, mayStep, type StoryFacts, type StoryStateName, shownAsOf } from './rules.ts'

const step = (state: StoryStateName, at: number, untilOn: string | null = null) => ({
  state,
  fromOn: '2026-06-01',
  untilOn,
  recordedAt: `2026-06-01T0${at}:00:00.000Z`,
})
const agreed = { givenOn: '2026-06-01', untilOn: '2026-06-30', withdrawnAt: null }
const shown: StoryFacts = {
  states: [step('submitted', 1), step('checked', 2), step('published', 3)],
  consents: [agreed],
}

test('what was looked over is what is shown, from the decision until the last day of consent', () => {
  assert.equal(shownAsOf(shown, '2026-06-01'), '2026-06-01T02:00:00.000Z')
  assert.equal(shownAsOf(shown, '2026-06-30'), '2026-06-01T02:00:00.000Z')
  assert.equal(shownAsOf(shown, '2026-07-01'), null)
  assert.equal(shownAsOf(shown, '2026-05-31'), null)
})

test('who was asked sees a part until its last day, and no longer than the story is shown', () => {
  const told: StoryFacts = { states: [step('submitted', 1), step('checked', 2)], consents: [] }
  const until = { untilOn: '2026-06-15' }
  assert.equal(isStillAsked(told, until, '2026-06-15'), true)
  assert.equal(isStillAsked(told, until, '2026-06-16'), false)
  assert.equal(isStillAsked(told, { untilOn: null }, '2030-01-01'), true)
  assert.equal(isStillAsked(shown, { untilOn: null }, '2026-06-30'), true)
  assert.equal(isStillAsked(shown, { untilOn: null }, '2026-07-01'), false)
  const again = { ...shown, states: [...shown.states, step('submitted', 4)] }
  assert.equal(isStillAsked(again, { untilOn: null }, '2026-07-01'), true)
})

test('withdrawn, put away, over, never looked over or without consent: nobody reads it', () => {
  const day = '2026-06-10'
  const { states, consents } = shown
  assert.equal(shownAsOf({ states: [...states, step('withdrawn', 4)], consents }, day), null)
  assert.equal(shownAsOf({ states: [...states, step('archived', 4)], consents }, day), null)
  assert.equal(shownAsOf({ states, consents: [] }, day), null)
  assert.equal(shownAsOf({ states, consents: [{ ...agreed, withdrawnAt: '2026-06-02T00:00:00Z' }] }, day), null)
  assert.equal(shownAsOf({ states: [step('published', 3)], consents }, day), null)
  assert.equal(shownAsOf({ states: [step('checked', 2), step('published', 3, '2026-06-09')], consents }, day), null)
})

test('what is submitted anew changes nothing of what is shown until its teller decides again', () => {
  const later = [...shown.states, step('submitted', 4), step('checked', 5)]
  assert.equal(shownAsOf({ ...shown, states: later }, '2026-06-02'), '2026-06-01T02:00:00.000Z')
  const decided = [...later, step('published', 6)]
  assert.equal(shownAsOf({ ...shown, states: decided }, '2026-06-02'), '2026-06-01T05:00:00.000Z')
})

test('a newer consent replaces an older one', () => {
  assert.equal(consentHolds([agreed, { ...agreed, untilOn: null }], '2027-01-01'), true)
  assert.equal(consentHolds([{ ...agreed, untilOn: null }, agreed], '2027-01-01'), false)
})

test('what is for hosts is not for the public or for courses; what is for nobody is read by nobody', () => {
  assert.deepEqual([isFor('hosts', 'hosts'), isFor('hosts', 'public'), isFor('hosts', 'courses')], [true, false, false])
  assert.deepEqual([isFor('public', 'hosts'), isFor('courses', 'staff'), isFor('nobody', 'staff')], [true, true, false])
})

test('looked over after it was submitted, shown after it was looked over, withdrawn at any time', () => {
  assert.equal(mayStep({ states: [], consents: [] }, 'submitted', 0), 'nothing-told')
  assert.equal(mayStep({ states: [], consents: [] }, 'submitted', 1), null)
  assert.equal(mayStep({ states: [], consents: [] }, 'checked', 1), 'not-submitted')
  assert.equal(mayStep({ states: [step('submitted', 1)], consents: [] }, 'published', 1), 'not-checked')
  assert.equal(mayStep(shown, 'withdrawn', 0), null)
})
