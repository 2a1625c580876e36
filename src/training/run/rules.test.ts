import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isUnclosed, mayApply, nextSteps, runState, seesRun, unitsOfTrack } from './rules.ts'

const steps = (...each: [Parameters<typeof runState>[0]['steps'][number]['step'], string][]) =>
  each.map(([step, onDay]) => ({ step, onDay }))
const days = ['2026-09-05', '2026-09-12']

describe('where a course stands', () => {
  test('planned until it is opened, on that day and not before', () => {
    const facts = { steps: steps(['opened', '2026-07-01']), sessionDays: days }
    assert.equal(runState(facts, '2026-06-30'), 'planned')
    assert.equal(runState(facts, '2026-07-01'), 'open')
  })

  test('it runs by itself from its first day on', () => {
    const facts = { steps: steps(['opened', '2026-07-01']), sessionDays: days }
    assert.equal(runState(facts, '2026-09-04'), 'open')
    assert.equal(runState(facts, '2026-09-05'), 'running')
    assert.equal(runState(facts, '2027-03-31'), 'running')
  })

  test('it is finished and reviewed when somebody says so', () => {
    const facts = {
      steps: steps(['opened', '2026-07-01'], ['finished', '2026-09-20'], ['reviewed', '2026-10-01']),
      sessionDays: days,
    }
    assert.equal(runState(facts, '2026-09-19'), 'running')
    assert.equal(runState(facts, '2026-09-20'), 'finished')
    assert.equal(runState(facts, '2026-10-01'), 'reviewed')
  })

  test('called off stays called off, and nothing more is to be done', () => {
    const facts = { steps: steps(['opened', '2026-07-01'], ['called-off', '2026-08-01']), sessionDays: days }
    assert.equal(runState(facts, '2026-09-05'), 'called-off')
    assert.deepEqual(nextSteps['called-off'], [])
  })
})

describe('whether somebody may apply', () => {
  const run = {
    steps: steps(['opened', '2026-07-01']),
    sessionDays: days,
    applyFromOn: '2026-07-10',
    applyUntilOn: '2026-08-31',
  }
  test('from the first day of the window to its last, both included', () => {
    assert.deepEqual(mayApply(run, '2026-07-09'), { apply: false, because: 'window-not-begun' })
    assert.deepEqual(mayApply(run, '2026-07-10'), { apply: true })
    assert.deepEqual(mayApply(run, '2026-08-31'), { apply: true })
    assert.deepEqual(mayApply(run, '2026-09-01'), { apply: false, because: 'window-over' })
  })

  test('not before it is opened, and not after it is over', () => {
    assert.deepEqual(mayApply({ ...run, steps: [] }, '2026-07-10'), { apply: false, because: 'not-open-yet' })
    const over = { ...run, steps: steps(['finished', '2026-08-01']) }
    assert.deepEqual(mayApply(over, '2026-08-01'), { apply: false, because: 'over' })
  })

  test('without a window until the course begins; with a window also while it runs, for those who join later', () => {
    const open = { ...run, applyFromOn: null, applyUntilOn: null }
    assert.deepEqual(mayApply(open, '2026-09-04'), { apply: true })
    assert.deepEqual(mayApply(open, '2026-09-05'), { apply: false, because: 'running' })
    assert.deepEqual(mayApply({ ...run, applyUntilOn: '2026-09-06' }, '2026-09-06'), { apply: true })
  })
})

test('a course is unclosed from the day after its last day, until it is finished', () => {
  const facts = { steps: steps(['opened', '2026-07-01']), sessionDays: days }
  assert.equal(isUnclosed(facts, '2026-09-12'), false)
  assert.equal(isUnclosed(facts, '2026-09-13'), true)
  assert.equal(isUnclosed({ ...facts, steps: steps(['finished', '2026-09-13']) }, '2026-09-13'), false)
  assert.equal(isUnclosed({ ...facts, sessionDays: [] }, '2026-09-13'), false)
})

test('everybody has the units of both and of their own track', () => {
  const units = [{ track: 'both' as const }, { track: 'peer' as const }, { track: 'employer' as const }]
  assert.deepEqual(
    unitsOfTrack(units, 'peer').map(({ track }) => track),
    ['both', 'peer'],
  )
  assert.deepEqual(
    unitsOfTrack(units, 'employer').map(({ track }) => track),
    ['both', 'employer'],
  )
})

test('an organiser of a contract sees the courses of that contract and their own', () => {
  const run = { contractId: 'kita', createdBy: 'officer' }
  assert.equal(seesRun({ accountId: 'aoki', contractIds: [] }, run), true)
  assert.equal(seesRun({ accountId: 'aoki', contractIds: ['kita'] }, run), true)
  assert.equal(seesRun({ accountId: 'aoki', contractIds: ['minami'] }, run), false)
  assert.equal(seesRun({ accountId: 'aoki', contractIds: ['minami'] }, { ...run, createdBy: 'aoki' }), true)
  assert.equal(seesRun({ accountId: 'aoki', contractIds: ['minami'] }, { contractId: null, createdBy: null }), false)
})
