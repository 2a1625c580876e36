import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Appointed, decideAppointment, decideGrowth, type OfficeDays, officeState } from './rules.ts'

const local: Appointed = { kind: 'local', field: 'health', modelAreaId: 'a', appointedOn: '2026-06-01', endedOn: null }

test('one local adviser for each field of a model area; wide-area advisers are not bound to that', () => {
  assert.deepEqual(decideAppointment([], local), { appoint: true })
  assert.deepEqual(decideAppointment([local], local), { appoint: false, because: 'field-taken' })
  assert.deepEqual(decideAppointment([{ ...local, field: 'welfare' }], local), { appoint: true })
  assert.deepEqual(decideAppointment([{ ...local, modelAreaId: 'b' }], local), { appoint: true })
  assert.deepEqual(decideAppointment([local], { ...local, kind: 'wide-area' }), { appoint: true })
})

test('a field is free again from the day on which its adviser ended, not a day before', () => {
  const until = (endedOn: string) => decideAppointment([{ ...local, appointedOn: '2025-06-01', endedOn }], local)
  assert.deepEqual(until('2026-06-01'), { appoint: true })
  assert.deepEqual(until('2026-06-02'), { appoint: false, because: 'field-taken' })
  assert.deepEqual(decideAppointment([{ ...local, appointedOn: null }], local), { appoint: true }, 'only recommended')
})

const asked: OfficeDays = { matchedOn: null, ableOn: null, endedOn: null, supporterSince: null, hasCases: false }

test('an office goes from asked to matched, training, able and supporter, each from its day on', () => {
  const on = (office: Partial<OfficeDays>, day = '2026-06-01') => officeState({ ...asked, ...office }, day)
  assert.equal(on({}), 'asked')
  assert.equal(on({ matchedOn: '2026-06-01' }), 'matched')
  assert.equal(on({ matchedOn: '2026-06-02' }), 'asked')
  assert.equal(on({ matchedOn: '2026-05-01', hasCases: true }), 'training')
  assert.equal(on({ matchedOn: '2026-05-01', hasCases: true, ableOn: '2026-06-01' }), 'able')
  assert.equal(on({ matchedOn: '2026-05-01', ableOn: '2026-06-01', supporterSince: '2026-06-01' }), 'supporter')
  assert.equal(on({ matchedOn: '2026-05-01', endedOn: '2026-06-01' }), 'ended')
})

test('only an able office becomes a supporter, and once', () => {
  assert.deepEqual(decideGrowth(asked, '2026-06-01'), { grow: false, because: 'not-able' })
  const able = { ...asked, ableOn: '2026-06-01' }
  assert.deepEqual(decideGrowth(able, '2026-05-31'), { grow: false, because: 'not-able' })
  assert.deepEqual(decideGrowth(able, '2026-06-01'), { grow: true })
  assert.deepEqual(decideGrowth({ ...able, supporterSince: '2026-07-01' }, '2026-08-01'), {
    grow: false,
    because: 'already',
  })
})
