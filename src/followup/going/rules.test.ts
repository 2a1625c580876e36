import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Accompanied, Companion } from '../visits/rules.ts'
import { sortVisits } from './rules.ts'

const today = '2026-11-21'
const companion = (more: Partial<Companion> = {}): Companion => ({
  seatId: 's',
  personId: 'p',
  part: 'supporter',
  debriefed: false,
  nextTalkOn: null,
  wishedAt: null,
  talkedAt: null,
  ...more,
})
const visit = (onDay: string, more: Partial<Accompanied> = {}): Accompanied => ({
  id: onDay,
  reference: '',
  onDay,
  startMinute: 600,
  endMinute: 660,
  meetingPoint: '',
  hostName: '',
  placeName: '',
  mode: 'in-person',
  activity: 'talk',
  change: null,
  tookPlace: null,
  part: 'follow-up',
  people: [companion()],
  ...more,
})
const sorted = (...visits: Accompanied[]) => {
  const home = sortVisits(visits, today, 7)
  const ids = (list: Accompanied[]) => list.map(({ id }) => id)
  return {
    talks: ids(home.talks),
    today: ids(home.today),
    coming: ids(home.coming),
    waiting: home.waiting.map(({ visit: { id }, overdue }) => (overdue ? `${id} overdue` : id)),
    nextTalks: home.nextTalks.map(({ on }) => on),
    earlier: ids(home.earlier),
  }
}

test('yesterday waits for its talk, today is today, tomorrow is to come', () => {
  const home = sorted(visit('2026-11-20'), visit(today), visit('2026-11-22'))
  assert.deepEqual(home.waiting, ['2026-11-20'])
  assert.deepEqual(home.today, [today])
  assert.deepEqual(home.coming, ['2026-11-22'])
})

test('a talk still to be held after eight days is marked, after seven it is not', () => {
  assert.deepEqual(sorted(visit('2026-11-14')).waiting, ['2026-11-14'])
  assert.deepEqual(sorted(visit('2026-11-13')).waiting, ['2026-11-13 overdue'])
})

test('a visit with one of two talks held still waits; with both it is among the earlier ones', () => {
  const half = visit('2026-11-18', { people: [companion({ debriefed: true }), companion()] })
  assert.deepEqual(sorted(half).waiting, ['2026-11-18'])
  assert.deepEqual(sorted(half).earlier, [])
  const whole = visit('2026-11-18', { people: [companion({ debriefed: true })] })
  assert.deepEqual(sorted(whole).waiting, [])
  assert.deepEqual(sorted(whole).earlier, ['2026-11-18'])
})

test('a deputy owes no talk while the first of the staff goes along', () => {
  const home = sorted(visit('2026-11-18', { part: 'deputy' }))
  assert.deepEqual([home.waiting, home.earlier], [[], ['2026-11-18']])
})

test('a wish for a talk leads, and only for the staff who go along, not for their deputies', () => {
  const wished = [companion({ wishedAt: '2026-11-21T00:00:00.000Z' })]
  assert.deepEqual(sorted(visit(today, { people: wished })).talks, [today])
  assert.deepEqual(sorted(visit(today, { people: wished, part: 'deputy' })).talks, [])
})

test('an agreed next talk is shown until its day is over, one day once', () => {
  const agreed = (on: string) => companion({ debriefed: true, nextTalkOn: on })
  assert.deepEqual(sorted(visit('2026-11-10', { people: [agreed(today), agreed(today)] })).nextTalks, [today])
  assert.deepEqual(sorted(visit('2026-11-10', { people: [agreed('2026-11-20')] })).nextTalks, [])
})

test('earlier visits begin with the latest', () => {
  const done = { people: [companion({ debriefed: true })] }
  assert.deepEqual(sorted(visit('2026-10-01', done), visit('2026-11-01', done)).earlier, ['2026-11-01', '2026-10-01'])
})
