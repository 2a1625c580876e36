import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Confirming, whyNotConfirmed } from './confirming.ts'

const because = (more: Partial<Confirming> = {}) =>
  whyNotConfirmed({
    closed: false,
    hasVisit: false,
    dayGone: false,
    going: 2,
    peopleMinimum: 2,
    fewer: false,
    wishes: ['not-wished', 'not-said'],
    followUpStaff: null,
    deputyStaff: null,
    ...more,
  })?.because

test('enough people are enough, and nobody at all never is', () => {
  assert.equal(because(), undefined)
  assert.equal(because({ going: 1 }), 'too-few')
  assert.equal(because({ going: 1, fewer: true }), undefined)
  assert.equal(because({ going: 0, fewer: true }), 'nobody-goes')
})

test('one wish for company needs somebody to go along; saying nothing does not', () => {
  assert.equal(because({ wishes: ['wished', 'not-wished'] }), 'follow-up-staff-needed')
  assert.equal(because({ wishes: ['wished'], followUpStaff: 'sakura' }), undefined)
})

test('staff and their deputy are two people', () => {
  assert.equal(because({ followUpStaff: 'sakura', deputyStaff: 'sakura' }), 'same-staff-twice')
  assert.equal(because({ followUpStaff: 'sakura', deputyStaff: 'midori' }), undefined)
})

test('a request has one visit at a time, on a day that has not gone, while it is open', () => {
  assert.equal(because({ hasVisit: true }), 'already-confirmed')
  assert.equal(because({ closed: true }), 'request-closed')
  assert.equal(because({ dayGone: true }), 'day-gone')
})
