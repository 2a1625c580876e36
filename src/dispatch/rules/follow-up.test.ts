import assert from 'node:assert/strict'
import { test } from 'node:test'
import { someone } from './fixtures/case.ts'
import { isFollowUpStaffMissing, wishForCompany } from './follow-up.ts'

const wish = (followUpNeed: 'always' | 'first-visit' | 'never' | null, before: string[] = []) =>
  wishForCompany(someone({ wish: { followUpNeed } }), 'hospital', before)

test('company is wished always, on the first visit to a place, or never, as the person said', () => {
  assert.equal(wish('always', ['hospital']), 'wished')
  assert.equal(wish('first-visit', ['school']), 'wished')
  assert.equal(wish('first-visit', ['hospital']), 'not-wished')
  assert.equal(wish('never'), 'not-wished')
  assert.equal(wish(null), 'not-said')
})

test('staff are missing where one person wishes company and nobody is there, and not where nobody said so', () => {
  assert.equal(isFollowUpStaffMissing(['not-wished', 'wished'], 0), true)
  assert.equal(isFollowUpStaffMissing(['not-wished', 'wished'], 1), false)
  assert.equal(isFollowUpStaffMissing(['not-wished', 'not-said'], 0), false)
})
