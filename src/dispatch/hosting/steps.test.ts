import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requestStages } from '../request/stage.ts'
import { stepsOf } from './steps.ts'

const visit = { onDay: '2026-11-21', confirmedAt: '', change: null, tookPlace: null, hostReported: false }
const written = (...given: Parameters<typeof stepsOf>) => stepsOf(...given).map(({ step, state }) => `${step} ${state}`)

test('the usual way shows what is behind, where it is, and what lies ahead', () => {
  assert.deepEqual(written('found', { offersSent: 2, visits: [] }), [
    'received done',
    'looking done',
    'found now',
    'confirmed ahead',
    'carried-out ahead',
    'looked-back ahead',
  ])
})

test('looked back on, everything is done', () => {
  assert.ok(stepsOf('looked-back', { offersSent: 2, visits: [visit] }).every((step) => step.state === 'done'))
})

test('a postponed visit stands where another day is looked for', () => {
  assert.equal(
    stepsOf('postponed', { offersSent: 2, visits: [visit] }).find((step) => step.state === 'now')?.step,
    'looking',
  )
})

test('a request that ended shows how far it came and nothing ahead', () => {
  assert.deepEqual(written('withdrawn', { offersSent: 0, visits: [] }), ['received done', 'withdrawn now'])
  assert.deepEqual(written('not-found', { offersSent: 1, visits: [] }), [
    'received done',
    'looking done',
    'not-found now',
  ])
  assert.deepEqual(written('cancelled', { offersSent: 1, visits: [visit] }).slice(-2), [
    'confirmed done',
    'cancelled now',
  ])
})

test('every stage stands somewhere', () => {
  for (const stage of requestStages.filter((each) => each !== 'looked-back'))
    assert.equal(stepsOf(stage, { offersSent: 1, visits: [] }).filter((step) => step.state === 'now').length, 1, stage)
})
