import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromTokyo } from '#platform/calendar.ts'
import { bothSay, dayOf, introduced, meetingOn, on, says, terms } from './fixtures/introduction.ts'
import { whyNotAgree, whyNotCorrect, whyNotRecord, whyNotWithdraw } from './refusals.ts'

const yes = bothSay('meet', 'i', 2)
const at = (day: number, minute: number) => fromTokyo(dayOf(day), minute)

test('what both wish is not taken back; what one still thinks about may be, until the time for answers has passed', () => {
  assert.equal(whyNotWithdraw(introduced(), on(2)), null)
  assert.equal(whyNotWithdraw(introduced({ answers: yes.slice(0, 1) }), on(2)), null)
  assert.equal(whyNotWithdraw(introduced({ answers: yes }), on(2)), 'not-open')
  assert.equal(whyNotWithdraw(introduced(), on(15)), 'not-open')
})

test('whether they met is recorded once, from the minute on at which it begins', () => {
  const set = introduced({ answers: yes, meeting: meetingOn(10) })
  assert.equal(whyNotRecord(set, at(10, 599)), 'meeting-ahead')
  assert.equal(whyNotRecord(set, at(10, 600)), null)
  assert.equal(whyNotRecord(introduced({ answers: yes }), on(20)), 'no-meeting-set')
  assert.equal(whyNotRecord(introduced({ answers: yes, meeting: meetingOn(10, true) }), on(20)), 'no-meeting-set')
  assert.equal(whyNotRecord({ ...set, endedAt: on(11) }, on(20)), 'no-meeting-set')
})

test('a wrong record is put right in either direction, until terms are written', () => {
  for (const tookPlace of [true, false]) {
    const met = introduced({ answers: yes, meeting: meetingOn(10, tookPlace) })
    assert.equal(whyNotCorrect(met, on(11)), null)
    assert.equal(whyNotCorrect({ ...met, endedAt: on(11) }, on(12)), 'not-now')
  }
  assert.equal(whyNotCorrect(introduced({ answers: yes, meeting: meetingOn(10) }), on(11)), 'not-now')
  const written = introduced({ answers: yes, meeting: meetingOn(10, true), agreements: [terms('a', 12, dayOf(30))] })
  assert.equal(whyNotCorrect(written, on(12)), 'terms-written')
})

test('terms are written once both wish to go on, and anew at any time after', () => {
  const met = introduced({ answers: yes, meeting: meetingOn(10, true) })
  assert.equal(whyNotAgree(introduced({ answers: yes }), on(11)), 'not-now')
  assert.equal(whyNotAgree(met, on(11)), 'go-on-first')
  assert.equal(whyNotAgree({ ...met, answers: [...yes, says('seeker', 'go-on', 'm', 11)] }, on(11)), 'go-on-first')
  const both = { ...met, answers: [...yes, ...bothSay('go-on', 'm', 11)] }
  assert.equal(whyNotAgree(both, on(11)), null)
  const agreed = {
    ...both,
    answers: [...both.answers, ...bothSay('agree', 'a', 13)],
    agreements: [terms('a', 12, dayOf(30))],
  }
  assert.equal(whyNotAgree(agreed, on(14)), null)
  assert.equal(whyNotAgree({ ...agreed, endedAt: on(14) }, on(14)), 'not-now')
})
