import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Evidence, isComplete, lackedBy, officeStanding, standingOf } from './rules.ts'

const conditions = { courses: ['basic', 'specialist'] as const, bothRoles: true }
const held = (
  courseKind: 'basic' | 'specialist',
  track: 'peer' | 'employer' | null,
  counts: boolean | null = true,
) => ({
  courseKind,
  track,
  counts,
  courseName: '',
  completedOn: '2026-05-01',
  certificateNumber: null,
})
const person = (...completions: Evidence['completions']): Evidence => ({ personId: '1', name: '', completions })

test('both courses in the same role are needed, and both have to count', () => {
  assert.equal(standingOf(person(held('basic', 'peer'), held('specialist', 'peer')), 'peer', conditions), 'there')
  assert.equal(standingOf(person(held('basic', 'peer')), 'peer', conditions), 'missing')
  assert.equal(standingOf(person(held('basic', 'peer'), held('specialist', 'employer')), 'peer', conditions), 'missing')
  assert.equal(
    standingOf(person(held('basic', 'peer'), held('specialist', 'peer', false)), 'peer', conditions),
    'missing',
  )
})

test('a course that nobody has judged is unsure, not missing and not there', () => {
  const unsure = person(held('basic', 'peer'), held('specialist', 'peer', null))
  assert.equal(standingOf(unsure, 'peer', conditions), 'unsure')
  assert.deepEqual(lackedBy(unsure, 'peer', conditions), [])
  assert.deepEqual(lackedBy(person(held('basic', null)), 'peer', conditions), ['basic', 'specialist'])
})

test('an office needs both roles, by different people or the same', () => {
  const peer = person(held('basic', 'peer'), held('specialist', 'peer'))
  const colleague = person(held('basic', 'employer'), held('specialist', 'employer'))
  assert.equal(isComplete(officeStanding([peer], conditions), conditions), false)
  assert.equal(isComplete(officeStanding([peer, colleague], conditions), conditions), true)
  assert.equal(isComplete(officeStanding([peer], conditions), { ...conditions, bothRoles: false }), true)
  assert.deepEqual(officeStanding([], conditions), { peer: 'missing', employer: 'missing' })
})
