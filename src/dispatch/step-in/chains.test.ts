import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afternoon, someone, taken, talkAtHospital, wednesday } from '../rules/fixtures/case.ts'
import { noCommitments } from '../rules/given.ts'
import { chainsTo } from './chains.ts'

const friday = '2026-11-27'
const elsewhere = taken({ requestId: 'at school', slotId: 'school slot', onDay: friday })
const school = { ...talkAtHospital, id: 'at school', organisationId: 'school', areaId: 'minami' }
const ground = { day: '2026-11-21', travel: new Map<string, number>(), bufferMinutes: 15 }
const busy = someone({ personId: 'busy', limits: { perWeek: 1 } })
const rested = someone({ personId: 'rested', refusals: { organisationIds: ['hospital'] } })

const town = (people: ReturnType<typeof someone>[]) => ({
  people,
  commitments: new Map([['busy', { ...noCommitments, taken: [elsewhere] }]]),
  requests: new Map([[school.id, school]]),
  saidNo: (_person: string, _slot: string) => false,
  ground,
})

test('who has taken on something else may come when somebody takes that over', () => {
  assert.deepEqual(chainsTo(town([busy, rested]), talkAtHospital, afternoon), [
    { firstId: 'busy', secondId: 'rested', place: elsewhere },
  ])
})

test('nobody is moved when nobody can take over', () => {
  const refuses = someone({ personId: 'rested', refusals: { organisationIds: ['hospital', 'school'] } })
  assert.deepEqual(chainsTo(town([busy, refuses]), talkAtHospital, afternoon), [])
})

test('who said no to a date is named neither for it nor for what somebody else would leave', () => {
  const both = town([busy, rested])
  for (const [who, slot] of [
    ['busy', afternoon.id],
    ['rested', elsewhere.slotId],
  ])
    assert.deepEqual(
      chainsTo({ ...both, saidNo: (person, at) => person === who && at === slot }, talkAtHospital, afternoon),
      [],
    )
})

test('what is held today is not moved any more', () => {
  const sameDay = { ...town([busy, rested]), ground: { ...ground, day: friday } }
  assert.deepEqual(chainsTo(sameDay, talkAtHospital, { ...afternoon, onDay: wednesday }), [])
})

test('it stops looking after so many questions', () => {
  assert.deepEqual(chainsTo(town([busy, rested]), talkAtHospital, afternoon, { questions: 1 }), [])
})
