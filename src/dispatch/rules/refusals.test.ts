import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatToAsk } from './asks.ts'
import { aCase } from './fixtures/case.ts'
import type { Goer } from './given.ts'
import {
  formNotWished,
  modeNotWished,
  refusedActivity,
  refusedArea,
  refusedAudience,
  refusedOrganisation,
  refusedPerson,
  refusedTopic,
} from './refusals.ts'

const whoRefuses = (refusals: object, request: object = {}) => aCase({ person: { refusals }, request })
const whoWishes = (wish: object) => aCase({ person: { wish } })

test('one refused topic among several speaks against, and is named', () => {
  assert.deepEqual(refusedTopic(whoRefuses({ topics: ['leaving-hospital', 'work'] }))?.figures, {
    topics: ['leaving-hospital'],
  })
  assert.equal(refusedTopic(whoRefuses({ topics: ['work'] })), null)
})

test('refused activities, audiences and hosts speak against themselves only', () => {
  assert.equal(refusedActivity(whoRefuses({ activities: ['talk'] }))?.rule, 'refused-activity')
  assert.equal(refusedActivity(whoRefuses({ activities: ['phone'] })), null)
  assert.equal(refusedAudience(whoRefuses({ audiences: ['inpatients'] }))?.rule, 'refused-audience')
  assert.equal(refusedAudience(whoRefuses({ audiences: ['students'] })), null)
  assert.equal(refusedOrganisation(whoRefuses({ organisationIds: ['hospital'] }))?.rule, 'refused-organisation')
  assert.equal(refusedOrganisation(whoRefuses({ organisationIds: ['school'] })), null)
})

test('a refused area is a place not gone to; a telephone call to it is no way at all', () => {
  assert.equal(refusedArea(whoRefuses({ areaIds: ['kita'] }))?.rule, 'refused-area')
  assert.equal(refusedArea(whoRefuses({ areaIds: ['minami'] })), null)
  assert.equal(refusedArea(whoRefuses({ areaIds: ['kita'] }, { mode: 'phone' })), null)
  assert.equal(refusedArea(whoRefuses({ areaIds: ['kita'] }, { areaId: null })), null)
})

test('a form that the host has not said speaks against nobody, and whoever wished one is asked', () => {
  const open = aCase({ person: { wish: { forms: ['volunteer'] } }, request: { form: null } })
  assert.equal(formNotWished(open), null)
  assert.ok(whatToAsk(open).some((ask) => ask.rule === 'form-unknown'))
  assert.ok(!whatToAsk(aCase({ request: { form: null } })).some((ask) => ask.rule === 'form-unknown'))
})

test('forms and modes speak against only where others were wished', () => {
  assert.deepEqual(formNotWished(whoWishes({ forms: ['volunteer'] }))?.figures, {
    form: 'honorarium',
    wished: ['volunteer'],
  })
  assert.equal(formNotWished(whoWishes({ forms: ['volunteer', 'honorarium'] })), null)
  assert.equal(formNotWished(whoWishes({ forms: [] })), null)
  assert.equal(modeNotWished(whoWishes({ modes: ['online', 'phone'] }))?.rule, 'mode-not-wished')
  assert.equal(modeNotWished(whoWishes({ modes: ['in-person'] })), null)
  assert.equal(modeNotWished(whoWishes({})), null)
})

test('who is not to go with somebody who already holds a place is refused, and only then', () => {
  const goers: Goer[] = [{ personId: 'p2', name: '石田 れん', withoutStaff: [] }]
  const about = (apartFrom: string[], more = goers) =>
    refusedPerson(aCase({ person: { apartFrom }, slot: { goers: more } }))
  assert.deepEqual(about(['p2'])?.figures, { names: ['石田 れん'] })
  assert.equal(about(['p3']), null)
  assert.equal(about(['p2'], []), null)
  assert.equal(refusedPerson(aCase({ person: { apartFrom: ['p2'] } })), null)
  const unnamed = goers.map((goer) => ({ ...goer, name: null }))
  assert.deepEqual(about(['p2'], unnamed)?.figures, { names: [] })
})
