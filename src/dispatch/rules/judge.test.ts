import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Case } from './case.ts'
import { aCase, taken, wednesday } from './fixtures/case.ts'
import type { OfferState } from './given.ts'
import { againstAccepting, judge } from './judge.ts'

const judged = ({ person, request, slot, commitments, ground }: Case) =>
  judge(person, request, slot, commitments, ground)
const rules = (findings: readonly { rule: string }[]) => findings.map((finding) => finding.rule)
const asked = (state: OfferState, slotId = 'slot') => aCase({ commitments: { asked: [{ slotId, state }] } })

test('nothing speaks against somebody who said nothing; it would be a first chance, and times are asked', () => {
  const { against, fits, unknown } = judged(aCase())
  assert.deepEqual([rules(against), rules(fits), rules(unknown)], [[], ['first-chance'], ['times-not-said']])
})

test('everything that speaks against is said, not only the first', () => {
  const given = aCase({
    person: { rests: [{ fromOn: wednesday, untilOn: null }], refusals: { activities: ['talk'] } },
    request: { requiredCourse: 'specialist' },
  })
  assert.deepEqual(rules(judged(given).against), ['resting', 'training-level', 'refused-activity'])
})

test('a waiting offer speaks against a second one for the same date, and not for another date', () => {
  assert.deepEqual(rules(judged(asked('waiting')).against), ['offer-waiting'])
  assert.deepEqual(judged(asked('waiting')).unknown, [])
  assert.deepEqual(rules(judged(asked('waiting', 'another date')).against), [])
})

test('a declined or ended offer is said neutrally and forbids nothing', () => {
  for (const [state, said] of [
    ['declined', 'declined-before'],
    ['expired', 'offer-ended-before'],
    ['withdrawn', 'offer-ended-before'],
  ] as const) {
    const { against, unknown } = judged(asked(state))
    assert.deepEqual(rules(against), [])
    assert.ok(rules(unknown).includes(said))
  }
})

test('a place given back on this date is said neutrally and forbids nothing', () => {
  const { against, unknown } = judged(aCase({ commitments: { gaveBack: ['slot'] } }))
  assert.deepEqual(rules(against), [])
  assert.ok(rules(unknown).includes('place-given-back'))
  assert.ok(!rules(judged(aCase({ commitments: { gaveBack: ['another date'] } })).unknown).includes('place-given-back'))
})

test('who has accepted this date is already going', () => {
  const place = taken({ requestId: 'request', slotId: 'slot', startMinute: 840, endMinute: 900 })
  assert.deepEqual(rules(judged(aCase({ commitments: { taken: [place] } })).against), ['already-going'])
})

test('a deputy may be asked to go, and it is said that they agreed to stand by', () => {
  const place = taken({ requestId: 'request', slotId: 'slot', part: 'deputy', startMinute: 840, endMinute: 900 })
  const { against, fits } = judged(aCase({ commitments: { taken: [place] } }))
  assert.deepEqual(rules(against), [])
  assert.ok(rules(fits).includes('is-deputy'))
})

test('what fits is said of wishes, of places known, and of the first chance only while nothing is planned', () => {
  const fits = (differently: Parameters<typeof aCase>[0]) => rules(judged(aCase(differently)).fits)
  assert.deepEqual(
    fits({
      person: {
        wish: {
          activities: ['talk'],
          topics: ['own-story'],
          areaIds: ['kita'],
          forms: ['honorarium'],
          amountPerMonth: 1,
          homeAreaId: 'minami',
        },
        limits: { travelMinutesMax: 30 },
        availability: [{ weekday: 3, fromMinute: 600, toMinute: 960 }],
      },
      commitments: { visits: 2, organisationIds: ['hospital'] },
    }),
    [
      'wished-activity',
      'wished-topic',
      'wished-area',
      'wished-form',
      'been-there-before',
      'available-as-said',
      'within-wished-amount',
      'short-way',
    ],
  )
  assert.deepEqual(fits({ commitments: { taken: [taken()] } }), [])
})

test('beyond the wished amount somebody asks; it is a wish, not a limit', () => {
  const given = aCase({
    person: { wish: { amountPerMonth: 1 } },
    commitments: { taken: [taken({ onDay: '2026-11-02' })], visits: 1 },
  })
  const { against, unknown } = judged(given)
  assert.deepEqual(rules(against), [])
  assert.deepEqual(unknown.at(-1), { rule: 'beyond-wished-amount', figures: { nth: 2, wished: 1 } })
})

test('who rests today gets no new offers, even about a day after the rest, but may accept an earlier one', () => {
  const given = aCase({ person: { rests: [{ fromOn: '2026-11-01', untilOn: wednesday }] } })
  assert.deepEqual(judged(given).against, [{ rule: 'resting-now', figures: { untilOn: wednesday } }])
  assert.deepEqual(againstAccepting(given), [])
  const rested = aCase({ person: { rests: [{ fromOn: '2026-11-01', untilOn: '2026-11-21' }] } })
  assert.deepEqual(judged(rested).against, [])
})

test('accepting asks again about limits, overlap and rest, but not about times and topics just decided anew', () => {
  const given = aCase({
    person: {
      exceptions: [{ onDay: wednesday, available: false, fromMinute: 0, toMinute: 1440 }],
      refusals: { topics: ['own-story'] },
      limits: { perDay: 1 },
      rests: [{ fromOn: wednesday, untilOn: null }],
    },
    commitments: { taken: [taken({ startMinute: 850, endMinute: 880 })] },
  })
  assert.deepEqual(rules(againstAccepting(given)), ['resting', 'overlap', 'per-day'])
})
