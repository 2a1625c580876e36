import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RequestDetails, whyNotClose, whyNotSend } from './rules.ts'
import { turned } from './turned.ts'

const today = '2026-11-21'
const slot = { onDay: '2026-11-22', startMinute: 600, endMinute: 660 }
const request = (more: Partial<RequestDetails> = {}): RequestDetails => ({
  organisationId: 'o',
  activity: 'talk',
  topics: [],
  aim: '話を聴きたい',
  audience: { kind: 'students', note: '', number: null },
  slots: [slot],
  mode: 'online',
  place: { name: '', address: '', access: '', areaId: null },
  peopleWanted: 2,
  peopleMinimum: 2,
  calmRoom: 'unknown',
  preparation: '',
  accommodations: '',
  form: null,
  paymentYen: null,
  paymentNote: '',
  photoRule: 'none',
  contact: { name: '', phone: '' },
  receivedOn: today,
  ...more,
})

test('a request with a day ahead, from a host that takes part, is taken in', () => {
  assert.equal(whyNotSend(request(), true, today), null)
  assert.equal(whyNotSend(request(), false, today), 'not-taking-part')
})

test('one to five days, all of them ahead', () => {
  assert.equal(whyNotSend(request({ slots: [] }), true, today), 'no-day')
  assert.equal(whyNotSend(request({ slots: Array(5).fill(slot) }), true, today), null)
  assert.equal(whyNotSend(request({ slots: Array(6).fill(slot) }), true, today), 'too-many-days')
  assert.equal(whyNotSend(request(), true, slot.onDay), 'day-not-ahead')
})

test('the least number may be the number wished for, never more', () => {
  assert.equal(whyNotSend(request({ peopleMinimum: 3 }), true, today), 'more-at-least-than-wished')
})

test('a visit ends after it begins', () => {
  assert.equal(whyNotSend(request({ slots: [{ ...slot, endMinute: 600 }] }), true, today), 'end-before-start')
})

test('a request is closed once, and not while a visit of it stands', () => {
  assert.equal(whyNotClose({ isClosed: false, hasStandingVisit: false }), null)
  assert.equal(whyNotClose({ isClosed: true, hasStandingVisit: false }), 'already-closed')
  assert.equal(whyNotClose({ isClosed: false, hasStandingVisit: true }), 'visit-stands')
})

test('a list begins at the next place the next day, and nothing is lost', () => {
  const list = ['a', 'b', 'c']
  const days = ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04']
  assert.deepEqual(
    days.map((day) => turned(list, day).join('')),
    ['cab', 'abc', 'bca', 'cab', 'abc'],
  )
})
