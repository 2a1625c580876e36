import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attentionOf } from './attention-of.ts'
import type { AttentionFacts, RequestFacts, VisitFacts } from './facts.ts'
import { attentionKinds, groupOf, type Limits } from './kinds.ts'

const today = '2026-11-21'
const now = '2026-11-21T01:00:00.000Z'
const limits: Limits = {
  'attention-request-days': 3,
  'attention-offer-hours': 48,
  'attention-staff-days': 5,
  'attention-record-days': 3,
  'debrief-days': 7,
  'data-wish-days': 30,
  'attention-contact-days': 30,
  'attention-ending-days': 14,
  'attention-mail-days': 14,
}

const none: AttentionFacts = { requests: [], visits: [], dataWishes: [], endings: [], people: [], mails: [] }
const found = (facts: Partial<AttentionFacts>) => attentionOf({ ...none, ...facts }, limits, { today, now })
const kinds = (facts: Partial<AttentionFacts>) => found(facts).map(({ kind }) => kind)

const meeting = (onDay: string) => ({ onDay, startMinute: 600, endMinute: 660, place: '北町会館' })
const request = (more: Partial<RequestFacts> = {}): RequestFacts => ({
  id: 'request',
  reference: 'R8-001',
  sentOn: today,
  meeting: meeting('2026-12-10'),
  nextExpiryAt: null,
  closing: null,
  peopleWanted: 2,
  peopleMinimum: 1,
  lastSlotOn: '2026-12-10',
  offersSent: 0,
  offersWaiting: 0,
  seatsTaken: 0,
  visits: [],
  ...more,
})
const goes = { part: 'supporter', debriefed: false, wishedAt: null, talkedAt: null } as const
const visit = (onDay: string, more: Partial<VisitFacts> = {}): VisitFacts => ({
  id: 'visit',
  reference: 'R8-V001',
  meeting: meeting(onDay),
  tookPlace: null,
  followUpStaff: 1,
  wishes: ['not-said'],
  openPlaces: 0,
  people: [{ ...goes, debriefed: true }],
  moveAskedOn: null,
  ...more,
})

test('where everything goes its way, nothing needs attention', () => {
  assert.deepEqual(found({ requests: [request()], visits: [visit(today), visit('2026-12-24')] }), [])
})

test('every kind has its place on the page', () => {
  assert.deepEqual(
    attentionKinds.filter((kind) => !groupOf[kind]),
    [],
  )
})

describe('a request', () => {
  test('may wait three days for its first offer, not four', () => {
    assert.deepEqual(kinds({ requests: [request({ sentOn: '2026-11-18' })] }), [])
    assert.deepEqual(kinds({ requests: [request({ sentOn: '2026-11-17' })] }), ['no-offer'])
  })
  test('that was closed needs nothing any more', () => {
    assert.deepEqual(kinds({ requests: [request({ sentOn: '2026-01-01', closing: 'other-way' })] }), [])
  })
  test('is pointed out when its offers end within 48 hours, and not a minute before', () => {
    const waiting = { offersSent: 2, offersWaiting: 1 }
    assert.deepEqual(kinds({ requests: [request({ ...waiting, nextExpiryAt: '2026-11-23T01:01:00.000Z' })] }), [])
    const [one] = found({ requests: [request({ ...waiting, nextExpiryAt: '2026-11-23T01:00:00.000Z' })] })
    assert.deepEqual([one?.kind, one?.until], ['offers-ending', '2026-11-23'])
  })
  test('whose offers end soon is left alone once enough have said yes', () => {
    const enough = { offersSent: 2, offersWaiting: 1, seatsTaken: 1, nextExpiryAt: now }
    assert.deepEqual(kinds({ requests: [request(enough)] }), [])
    assert.deepEqual(kinds({ requests: [request({ ...enough, peopleMinimum: 2 })] }), ['offers-ending'])
  })
  test('whose offers all ended without enough is pointed out', () => {
    assert.deepEqual(kinds({ requests: [request({ offersSent: 2 })] }), ['offers-ended'])
    assert.deepEqual(kinds({ requests: [request({ offersSent: 2, seatsTaken: 1, peopleMinimum: 2 })] }), [
      'offers-ended',
    ])
  })
  test('with enough people waits for its confirmation', () => {
    assert.deepEqual(kinds({ requests: [request({ offersSent: 2, seatsTaken: 2 })] }), ['ready-to-confirm'])
    assert.deepEqual(kinds({ requests: [request({ offersSent: 2, seatsTaken: 1 })] }), ['ready-to-confirm'])
  })
  test('whose last wished day was yesterday is pointed out, today it is not', () => {
    assert.deepEqual(kinds({ requests: [request({ lastSlotOn: today })] }), [])
    assert.deepEqual(kinds({ requests: [request({ lastSlotOn: '2026-11-20' })] }), ['days-passed'])
  })
  test('whose visit moved and has no new day is pointed out, a cancelled one is not', () => {
    const moved = {
      onDay: '2026-11-30',
      confirmedAt: now,
      change: 'postponed' as const,
      tookPlace: null,
      hostReported: false,
    }
    assert.deepEqual(kinds({ requests: [request({ offersSent: 1, visits: [moved] })] }), ['no-new-day'])
    const cancelled = { ...moved, change: 'cancelled' as const }
    assert.deepEqual(kinds({ requests: [request({ offersSent: 1, visits: [cancelled] })] }), [])
  })
})

describe('a visit', () => {
  test('without follow-up staff is pointed out five days before, where somebody wishes company', () => {
    const alone = { followUpStaff: 0, wishes: ['not-wished', 'wished'] as const }
    assert.deepEqual(kinds({ visits: [visit('2026-11-27', alone)] }), [])
    assert.deepEqual(kinds({ visits: [visit('2026-11-26', alone)] }), ['no-company'])
    assert.deepEqual(kinds({ visits: [visit('2026-11-26', { ...alone, followUpStaff: 1 })] }), [])
    assert.deepEqual(kinds({ visits: [visit('2026-11-26', { followUpStaff: 0, wishes: ['not-said'] })] }), [])
  })
  test('with a place that became free is pointed out through its own day', () => {
    assert.deepEqual(kinds({ visits: [visit(today, { openPlaces: 1 })] }), ['place-open'])
    assert.deepEqual(kinds({ visits: [visit('2026-11-20', { openPlaces: 1 })] }), [])
    assert.deepEqual(kinds({ visits: [visit(today, { openPlaces: 0 })] }), [])
  })
  test('which somebody wishes to move is pointed out until it is over', () => {
    assert.deepEqual(kinds({ visits: [visit(today, { moveAskedOn: '2026-11-20' })] }), ['move-asked'])
    assert.deepEqual(kinds({ visits: [visit(today, { moveAskedOn: '2026-11-20', tookPlace: true })] }), [])
  })
  test('may wait three days for its record, not four', () => {
    assert.deepEqual(kinds({ visits: [visit('2026-11-18')] }), [])
    assert.deepEqual(kinds({ visits: [visit('2026-11-17')] }), ['no-record'])
    assert.deepEqual(kinds({ visits: [visit('2026-11-17', { tookPlace: true })] }), [])
  })
  test('is owed a talk within seven days, and names nobody', () => {
    const held = { tookPlace: true, people: [goes] }
    assert.deepEqual(kinds({ visits: [visit('2026-11-14', held)] }), [])
    const [one] = found({ visits: [visit('2026-11-13', held)] })
    assert.deepEqual([one?.kind, one?.name], ['debrief-due', ''])
  })
  test('around which somebody wishes a talk is pointed out once, without a name', () => {
    const wished = { ...goes, debriefed: true, wishedAt: now }
    const visits = [visit(today, { people: [wished, wished] })]
    const [one, ...more] = found({ visits })
    assert.deepEqual([one?.kind, one?.name, more], ['talk-wished', '', []])
    const talked = { ...wished, talkedAt: now }
    assert.deepEqual(kinds({ visits: [visit(today, { people: [talked] })] }), [])
  })
})

describe('people and letters', () => {
  test('a wish about one’s record is pointed out at once, with the last day for the answer', () => {
    const [one] = found({ dataWishes: [{ id: 'wish', askedOn: today }] })
    assert.deepEqual([one?.kind, one?.until, one?.name], ['data-wish', '2026-12-21', ''])
  })
  test('somebody registered is thought of after thirty days, not on the thirtieth', () => {
    const quiet = (lastContactOn: string) => ({ people: [{ id: 'p', name: '佐倉', lastContactOn }] })
    assert.deepEqual(kinds(quiet('2026-10-22')), [])
    assert.deepEqual(kinds(quiet('2026-10-21')), ['no-contact'])
  })
  test('who ended their registration is shown for fourteen days from the day they said so', () => {
    const ending = (saidOn: string) => ({ endings: [{ id: 'p', name: '佐倉', saidOn }] })
    assert.deepEqual(kinds(ending('2026-11-06')), [])
    const [one] = found(ending('2026-11-07'))
    assert.deepEqual([one?.kind, one?.subject, one?.id], ['registration-ended', 'person', 'p'])
  })
  test('a letter that did not arrive is shown for fourteen days and leads to whom it was for', () => {
    const mail = (givenUpOn: string) => ({
      mails: [{ id: 'm', name: '佐倉', personId: 'p', organisationId: null, givenUpOn }],
    })
    assert.deepEqual(kinds(mail('2026-11-06')), [])
    const [one] = found(mail('2026-11-07'))
    assert.deepEqual([one?.kind, one?.subject, one?.id], ['mail-given-up', 'person', 'p'])
    const [toStaff] = found({ mails: [{ ...mail(today).mails[0], personId: null } as never] })
    assert.equal(toStaff?.subject, 'nobody')
  })
})

test('kinds come in the order of the page, and within a kind what is due first', () => {
  const later = request({ id: 'later', sentOn: '2026-11-01', meeting: meeting('2026-12-20') })
  const sooner = request({ id: 'sooner', sentOn: '2026-11-02', meeting: meeting('2026-12-05') })
  const all = found({ requests: [later, sooner], visits: [visit(today, { openPlaces: 1 })] })
  assert.deepEqual(
    all.map(({ kind, id }) => [kind, id]),
    [
      ['place-open', 'visit'],
      ['no-offer', 'sooner'],
      ['no-offer', 'later'],
    ],
  )
})
