import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bothSay, dayOf, introduced, meetingOn, review, says, terms } from './fixtures/introduction.ts'
import { reviewDueOn } from './review.ts'

const agreed = introduced({
  answers: [...bothSay('meet', 'i', 2), ...bothSay('go-on', 'm', 4), ...bothSay('agree', 'a', 6)],
  meeting: meetingOn(3, true),
  agreements: [terms('a', 5, dayOf(20))],
})

test('terms to which both said yes are looked at again on the day that stands in them', () => {
  assert.equal(reviewDueOn(agreed), dayOf(20))
  const one = { ...agreed, answers: agreed.answers.filter(({ step, side }) => step !== 'agree' || side === 'seeker') }
  assert.equal(reviewDueOn(one), null)
})

test('a review sets the next day, and may set none', () => {
  assert.equal(reviewDueOn({ ...agreed, reviews: [review(20, '2026-12-20')] }), '2026-12-20')
  assert.equal(reviewDueOn({ ...agreed, reviews: [review(20, null)] }), null)
  assert.equal(reviewDueOn({ ...agreed, reviews: [review(20, null), review(25, '2027-01-10')] }), '2027-01-10')
})

test('new terms bring their own day from the second yes on, also after a review', () => {
  const changed = {
    ...agreed,
    reviews: [review(20, '2026-12-20', 'change')],
    agreements: [...agreed.agreements, terms('b', 21, '2027-03-01')],
  }
  const seeker = says('seeker', 'agree', 'b', 22)
  assert.equal(reviewDueOn({ ...changed, answers: [...agreed.answers, seeker] }), '2026-12-20')
  const both = [...agreed.answers, seeker, says('giver', 'agree', 'b', 23)]
  assert.equal(reviewDueOn({ ...changed, answers: both }), '2027-03-01')
  const later = { ...changed, answers: both, reviews: [...changed.reviews, review(24, '2027-02-01')] }
  assert.equal(reviewDueOn(later), '2027-02-01')
})
