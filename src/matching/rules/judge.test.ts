import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import { someone } from '../../dispatch/rules/fixtures/case.ts'
import type { Giver, Seeker } from './facts.ts'
import { ground, someGiver, someSeeker } from './fixtures/pair.ts'
import { fitsAsSaid, judgeFit, mayIntroduce } from './judge.ts'
import { fitInWords, hardInWords, softInWords } from './words.ts'

const judged = (seeker: Partial<Seeker>, giver: Partial<Giver> = {}) =>
  judgeFit(someSeeker(seeker), someGiver(giver), ground)
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)
const peer = (said: Parameters<typeof someone>[0]): Partial<Giver> => ({ person: someone(said) as SupporterFacts })

test('who is hoped for and who has time for it fit, and nothing more is asked', () => {
  const fitting = judged({})
  assert.deepEqual([rules(fitting.fits), fitting.hard, fitting.soft, fitting.asks], [['company'], [], [], []])
  assert.ok(fitsAsSaid(fitting))
})

describe('nobody is introduced', () => {
  const hard = (seeker: Partial<Seeker>, giver: Partial<Giver> = {}) => rules(judged(seeker, giver).hard)
  test('beyond the number they set themselves, and up to it they may be', () => {
    assert.deepEqual(hard({}, { atOnce: 2, held: 1 }), [])
    assert.deepEqual(hard({}, { atOnce: 2, held: 2 }), ['no-place-free'])
    assert.deepEqual(hard({}, { atOnce: 0, held: 0 }), ['no-place-free'])
    assert.deepEqual(hard({}, { atOnce: null, held: 9 }), [])
  })
  test('to whom they are kept apart from, and to whom they are introduced already', () => {
    assert.deepEqual(hard({ apart: ['peer:p'] }), ['apart'])
    assert.deepEqual(hard({ before: new Map([['peer:p', { what: 'open' }]]) }), ['open-already'])
    const again = judged({ before: new Map([['peer:p', { what: 'expired' }]]) })
    assert.deepEqual([again.hard, rules(again.asks)], [[], ['introduced-before']])
  })
  test('while they rest, about topics they refused, or in a way they do not wish', () => {
    assert.deepEqual(hard({}, peer({ rests: [{ fromOn: ground.day, untilOn: null }] })), ['register'])
    assert.deepEqual(hard({ topics: ['work'] }, peer({ refusals: { topics: ['work'] } })), ['register'])
    assert.deepEqual(hard({ topics: ['family'] }, peer({ refusals: { topics: ['work'] } })), [])
    assert.deepEqual(hard({ modes: ['phone'] }, peer({ wish: { modes: ['online'] } })), ['register'])
    assert.deepEqual(hard({ modes: ['phone', 'online'] }, peer({ wish: { modes: ['online'] } })), [])
  })
  test('to go along, where outings were refused; for another company they may be', () => {
    const outings = {
      ...peer({ refusals: { activities: ['outing'] } }),
      companies: ['going-along', 'listening'] as const,
    }
    assert.deepEqual(hard({ companies: ['going-along'] }, outings), ['register'])
    assert.deepEqual(hard({ companies: ['going-along', 'listening'] }, outings), [])
  })
})

describe('what does not fit is said with an unless, and forbids nothing', () => {
  const soft = (seeker: Partial<Seeker>, giver: Partial<Giver> = {}) => rules(judged(seeker, giver).soft)
  test('company, language, time and ways', () => {
    assert.deepEqual(soft({ companies: ['group'] }), ['company'])
    assert.deepEqual(soft({ tongues: ['sign'] }, { tongues: ['japanese'] }), ['tongue'])
    const monday = [{ weekday: 1, fromMinute: 540, toMinute: 600 }]
    assert.deepEqual(soft({ times: ['weekend-morning'] }, { windows: monday }), ['time'])
    assert.deepEqual(soft({ times: ['weekday-morning'] }, { windows: monday }), [])
    const far = { areaId: 'kita', travelMinutesMax: 39 }
    assert.deepEqual(soft(far, { areaIds: ['minami'] }), ['way'])
    assert.deepEqual(soft({ ...far, travelMinutesMax: 40 }, { areaIds: ['minami'] }), [])
    assert.deepEqual(soft({ ...far, modes: ['phone'] }, { areaIds: ['minami'] }), [])
  })
  test('gender and age hold in both directions; what was not said is asked', () => {
    assert.deepEqual(soft({ wishGenders: ['woman'] }, { ownGender: 'man' }), ['gender'])
    assert.deepEqual(soft({ ownGender: 'man' }, { wishGenders: ['woman'] }), ['gender-of-seeker'])
    assert.deepEqual(soft({ ownAge: '20s' }, { wishAges: ['30s'] }), ['age-of-seeker'])
    const unsaid = judged({ wishGenders: ['woman'] })
    assert.deepEqual([unsaid.soft, rules(unsaid.asks)], [[], ['gender-not-said']])
  })
  test('a “not this time” is no end: it is said with its day, and asked anew only after another talk', () => {
    const fitting = judged({ before: new Map([['peer:p', { what: 'said-no', on: '2026-11-20', by: 'giver' }]]) })
    assert.deepEqual([fitting.hard, rules(fitting.soft)], [[], ['said-no']])
    assert.ok(mayIntroduce(fitting))
    assert.equal(fitsAsSaid(fitting), false)
    const [no] = fitting.soft
    assert.match(no ? softInWords('ja', no) : '', /令和8年11月20日.*今回|11月20日/)
    assert.match(no ? softInWords('en', no) : '', /not this time.*, unless they may be asked again/)
  })
  test('may be introduced once it was talked over, but is not proposed by itself', () => {
    const fitting = judged({ companies: ['group'] })
    assert.ok(mayIntroduce(fitting))
    assert.equal(fitsAsSaid(fitting), false)
  })
})

test('every finding has words in every language, and none has a figure that measures a person', () => {
  const [fit] = judged({}).fits
  const [soft] = judged({ companies: ['group'] }).soft
  const [hard] = judged({}, { held: 1 }).hard
  for (const language of ['ja', 'en', 'easy'] as const) {
    if (fit) assert.ok(fitInWords(language, fit).length > 3)
    if (soft) assert.ok(softInWords(language, soft).length > 3)
    if (hard) assert.ok(hardInWords(language, hard).length > 3)
  }
  assert.match(withoutMarkup(fit ? fitInWords('ja', fit) : ''), /「話を聴いてほしい」という希望に合います/)
  assert.match(soft ? softInWords('en', soft) : '', /^Does not fit: .*, unless /)
})
