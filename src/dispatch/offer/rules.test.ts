import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Acceptance, expiryOn, offerState, whyNotAccepted, whyNotOffered } from './rules.ts'

const now = '2026-11-21T03:00:00.000Z'
const slot = { id: 'slot', onDay: '2026-11-25', startMinute: 840, endMinute: 900 }
const waiting = { expiresAt: '2026-11-24T00:00:00.000Z', answer: null, withdrawnAt: null }
const open = { closed: false, visit: null }
const acceptance = (more: Partial<Acceptance> = {}): Acceptance => ({
  offer: waiting,
  part: 'supporter',
  standing: open,
  slot,
  othersGoing: 0,
  peopleWanted: 2,
  against: [],
  ...more,
})

test('an offer waits until its instant has come, and nobody has to end it', () => {
  assert.equal(offerState(waiting, '2026-11-23T23:59:59.999Z'), 'waiting')
  assert.equal(offerState(waiting, waiting.expiresAt), 'expired')
  assert.equal(offerState({ ...waiting, answer: 'accepted' }, '2027-01-01T00:00:00.000Z'), 'accepted')
  assert.equal(offerState({ ...waiting, withdrawnAt: now }, now), 'withdrawn')
})

test('a waiting offer can be accepted, an ended one cannot', () => {
  const because = (offer: Partial<Acceptance['offer']>) =>
    whyNotAccepted(acceptance({ offer: { ...waiting, ...offer } }), now)?.because
  assert.equal(because({}), undefined)
  assert.equal(because({ expiresAt: now }), 'offer-expired')
  assert.equal(because({ withdrawnAt: now }), 'offer-withdrawn')
  assert.equal(because({ answer: 'declined' }), 'already-declined')
})

test('the last place can be taken, one more cannot; a deputy is always welcome', () => {
  const because = (more: Partial<Acceptance>) => whyNotAccepted(acceptance(more), now)?.because
  assert.equal(because({ othersGoing: 1 }), undefined)
  assert.equal(because({ othersGoing: 2 }), 'already-filled')
  assert.equal(because({ othersGoing: 2, part: 'deputy' }), undefined)
})

test('what the rules say at this moment is handed on as it is', () => {
  const against = [{ rule: 'per-week', figures: { nth: 3, limit: 2 } } as const]
  assert.deepEqual(whyNotAccepted(acceptance({ against }), now), { because: 'rules', reasons: against })
})

test('nobody is asked about a closed request, another date than the settled one, or a visit that has begun', () => {
  const visit = { id: 'visit', slotId: 'slot', recorded: false }
  assert.equal(whyNotOffered(open, slot, now), null)
  assert.equal(whyNotOffered({ ...open, closed: true }, slot, now), 'request-closed')
  assert.equal(whyNotOffered({ ...open, visit }, slot, now), null)
  assert.equal(whyNotOffered({ ...open, visit: { ...visit, slotId: 'other' } }, slot, now), 'date-settled')
  assert.equal(whyNotOffered({ ...open, visit: { ...visit, recorded: true } }, slot, now), 'carried-out')
  assert.equal(whyNotOffered(open, slot, '2026-11-25T04:59:59.999Z'), null)
  assert.equal(whyNotOffered(open, slot, '2026-11-25T05:00:00.000Z'), 'already-begun')
})

test('an offer ends with its last day in Japan, or as the visit begins', () => {
  assert.equal(expiryOn('2026-11-23', slot), '2026-11-23T15:00:00.000Z')
  assert.equal(expiryOn('2026-11-25', slot), '2026-11-25T05:00:00.000Z')
})
