import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentVisit, type RequestProgress, requestStage, type VisitProgress } from './stage.ts'

const day = '2026-11-10'
const request = (more: Partial<RequestProgress> = {}): RequestProgress => ({
  closing: null,
  peopleWanted: 2,
  peopleMinimum: 1,
  lastSlotOn: '2026-11-20',
  offersSent: 0,
  offersWaiting: 0,
  seatsTaken: 0,
  visits: [],
  ...more,
})
const visit = (more: Partial<VisitProgress> = {}): VisitProgress => ({
  onDay: '2026-11-15',
  confirmedAt: '2026-11-01T00:00:00.000Z',
  change: null,
  tookPlace: null,
  hostReported: false,
  ...more,
})

test('a request is received until the first offer, and then people are looked for', () => {
  assert.equal(requestStage(request(), day), 'received')
  assert.equal(requestStage(request({ offersSent: 1, offersWaiting: 1 }), day), 'looking')
})

test('a search whose offers were all declined goes on', () => {
  assert.equal(requestStage(request({ offersSent: 3 }), day), 'looking')
})

test('people are found when as many as wished for said yes', () => {
  const enough = { offersSent: 3, offersWaiting: 1, seatsTaken: 2 }
  assert.equal(requestStage(request(enough), day), 'found')
  assert.equal(requestStage(request({ ...enough, seatsTaken: 1 }), day), 'looking')
})

test('the least number is enough once nobody is left who might still say yes', () => {
  assert.equal(requestStage(request({ offersSent: 2, seatsTaken: 1 }), day), 'found')
  assert.equal(requestStage(request({ offersSent: 2, seatsTaken: 1, peopleMinimum: 2 }), day), 'looking')
})

test('the wished days count to their last day, and the day after says so', () => {
  assert.equal(requestStage(request({ offersSent: 1 }), '2026-11-20'), 'looking')
  assert.equal(requestStage(request({ offersSent: 1 }), '2026-11-21'), 'days-passed')
})

test('a confirmed visit stays confirmed through its own day; then its record is awaited', () => {
  const confirmed = request({ offersSent: 2, visits: [visit()] })
  assert.equal(requestStage(confirmed, '2026-11-15'), 'confirmed')
  assert.equal(requestStage(confirmed, '2026-11-16'), 'report-awaited')
})

test('a visit is carried out once recorded, and looked back on once the host has reported', () => {
  assert.equal(requestStage(request({ visits: [visit({ tookPlace: true })] }), day), 'carried-out')
  assert.equal(requestStage(request({ visits: [visit({ tookPlace: true, hostReported: true })] }), day), 'looked-back')
  const not = visit({ tookPlace: false, hostReported: true })
  assert.equal(requestStage(request({ visits: [not] }), day), 'did-not-take-place')
})

test('a moved visit counts by its new day, and without one the request is postponed', () => {
  const old = visit({ change: 'postponed' })
  const next = visit({ onDay: '2026-12-01', confirmedAt: '2026-11-05T00:00:00.000Z' })
  assert.equal(requestStage(request({ visits: [next, old] }), '2026-11-20'), 'confirmed')
  assert.equal(requestStage(request({ visits: [old] }), day), 'postponed')
})

test('after a cancelled visit the search may begin again', () => {
  const visits = [visit({ change: 'cancelled' })]
  assert.equal(requestStage(request({ offersSent: 2, visits }), day), 'cancelled')
  assert.equal(requestStage(request({ offersSent: 3, offersWaiting: 1, visits }), day), 'looking')
})

test('a closed request says how it was closed, even after a cancelled visit', () => {
  assert.equal(requestStage(request({ closing: 'withdrawn-by-host', offersWaiting: 1 }), day), 'withdrawn')
  assert.equal(requestStage(request({ closing: 'not-found' }), day), 'not-found')
  const visits = [visit({ change: 'cancelled' })]
  assert.equal(requestStage(request({ closing: 'other-way', visits }), day), 'other-way')
})

test('the visit that counts is the newest that stands', () => {
  const first = visit({ change: 'cancelled', confirmedAt: '2026-11-09T00:00:00.000Z' })
  const second = visit()
  assert.equal(currentVisit([first, second]), second)
  assert.equal(currentVisit([visit({ change: 'postponed', confirmedAt: '2026-10-01T00:00:00.000Z' }), first]), first)
  assert.equal(currentVisit([]), null)
})
