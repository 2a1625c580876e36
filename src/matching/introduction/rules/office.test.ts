import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answered, Step } from './facts.ts'
import { introduced } from './fixtures/introduction.ts'
import { waitsForOffice } from './office.ts'

const now = '2026-11-10T03:00:00.000Z'
const today = '2026-11-10'
const base = introduced()
const both = (step: Step, subjectId: string): Answered[] =>
  (['seeker', 'giver'] as const).map((side) => ({
    step,
    subjectId,
    side,
    answer: 'yes',
    takenBackAt: null,
    answeredAt: side === 'seeker' ? '2026-11-02T03:00:00.000Z' : '2026-11-03T03:00:00.000Z',
  }))
const meeting = { id: 'm', onDay: today, startMinute: 600, endMinute: 660, mode: 'phone', placeSealed: null } as const
const terms = { id: 'a', termsSealed: null, reviewOn: today, writtenAt: now }

test('nothing waits for the office while a side still thinks about it', () => {
  assert.equal(waitsForOffice(base, now, today), null)
  assert.equal(waitsForOffice({ ...base, answers: both('meet', 'i').slice(0, 1) }, now, today), null)
})

test('once both wish to meet, a day is to be found, since the second yes; for an open place there is nothing to arrange', () => {
  const met = { ...base, answers: both('meet', 'i') }
  assert.deepEqual(waitsForOffice(met, now, today), { kind: 'arrange', since: '2026-11-03' })
  assert.equal(waitsForOffice({ ...met, side: 'place' }, now, today), null)
})

test('a meeting is to be recorded from the day after it', () => {
  const set = { ...base, answers: both('meet', 'i'), meeting: { ...meeting, tookPlace: null } }
  assert.equal(waitsForOffice(set, now, today), null)
  assert.deepEqual(waitsForOffice(set, now, '2026-11-11'), { kind: 'meeting', since: today })
})

test('terms are to be written when both wish to go on, and again when one asks for others', () => {
  const wish = {
    ...base,
    answers: [...both('meet', 'i'), ...both('go-on', 'm')],
    meeting: { ...meeting, tookPlace: true },
  }
  assert.equal(waitsForOffice(wish, now, today)?.kind, 'terms')
  const written = { ...wish, agreements: [terms] }
  assert.equal(waitsForOffice(written, now, today), null)
  const no: Answered = {
    step: 'agree',
    subjectId: 'a',
    side: 'giver',
    answer: 'no',
    answeredAt: now,
    takenBackAt: null,
  }
  assert.equal(waitsForOffice({ ...written, answers: [...written.answers, no] }, now, today)?.kind, 'terms')
})

test('a review is due on its day, and not after it has ended', () => {
  const agreed = { ...base, answers: [...both('meet', 'i'), ...both('agree', 'a')], agreements: [terms] }
  assert.deepEqual(waitsForOffice(agreed, now, today), { kind: 'review', since: today })
  assert.equal(waitsForOffice(agreed, now, '2026-11-09'), null)
  assert.equal(waitsForOffice({ ...agreed, endedAt: now }, now, today), null)
})
