import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decideCompletion, hoursOf, outlookOf } from '../completing/rules.ts'
import { unitsOfTrack } from '../run/rules.ts'
import { attendanceOf, type HeldUnit, type Missed, type Presence } from './rules.ts'

const unit = (id: string, minutes: number | null = 60, isTaken = true): HeldUnit => ({ id, minutes, isTaken })
const there: Presence = { exceptions: [], makeUps: [], joinedFromUnitId: null }
const missed = (unitId: string, more: Partial<Missed> = {}): Missed => ({
  unitId,
  away: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  ...more,
})
const one = (presence: Partial<Presence>, held = unit('a'), share = 80) =>
  attendanceOf([held], { ...there, ...presence }, share)[0]

describe('attendance of a unit', () => {
  test('is there without an exception, once it was taken, and unknown before', () => {
    assert.deepEqual(one({}), { unitId: 'a', state: 'present', minutes: 60, counts: true })
    assert.deepEqual(one({}, unit('a', 60, false)), { unitId: 'a', state: 'ahead', minutes: 0, counts: false })
  })

  test('counts from its share of minutes, on the boundary and not a minute below', () => {
    const late = (lateMinutes: number) => one({ exceptions: [missed('a', { lateMinutes })] })
    assert.deepEqual(late(12), { unitId: 'a', state: 'partly', minutes: 48, counts: true })
    assert.deepEqual(late(13), { unitId: 'a', state: 'partly', minutes: 47, counts: false })
    const both = one({ exceptions: [missed('a', { lateMinutes: 6, earlyMinutes: 6 })] })
    assert.equal(both?.counts, true)
  })

  test('of unknown length cannot be reckoned: somebody late is not said to have attended', () => {
    const late = one({ exceptions: [missed('a', { lateMinutes: 5 })] }, unit('a', null))
    assert.deepEqual(late, { unitId: 'a', state: 'partly', minutes: null, counts: false })
    assert.equal(one({}, unit('a', null))?.counts, true)
  })

  test('keeps an apology apart from an absence, and neither counts', () => {
    assert.equal(one({ exceptions: [missed('a', { away: 'apology' })] })?.state, 'apology')
    assert.equal(one({ exceptions: [missed('a', { away: 'absence' })] })?.state, 'absence')
    assert.equal(one({ exceptions: [missed('a', { away: 'apology' })] })?.counts, false)
  })

  test('an apology told before the day stands already', () => {
    assert.equal(one({ exceptions: [missed('a', { away: 'apology' })] }, unit('a', 60, false))?.state, 'apology')
  })

  test('made up wholly counts; made up in part is added to what was attended', () => {
    const gone = [missed('a', { away: 'absence' })]
    assert.equal(one({ exceptions: gone, makeUps: [{ unitId: 'a', minutes: null, onDay: '' }] })?.counts, true)
    const part = (minutes: number) =>
      one({ exceptions: [missed('a', { lateMinutes: 30 })], makeUps: [{ unitId: 'a', minutes, onDay: '' }] })
    assert.equal(part(18)?.counts, true)
    assert.equal(part(17)?.counts, false)
    assert.equal(part(500)?.minutes, 60)
  })

  test('before somebody joined is neither attended nor an absence', () => {
    const units = [unit('a'), unit('b'), unit('c')]
    const states = attendanceOf(units, { ...there, joinedFromUnitId: 'b' }, 80).map(({ state }) => state)
    assert.deepEqual(states, ['before-joining', 'present', 'present'])
  })
})

describe('completion', () => {
  const ten = Array.from({ length: 10 }, (_, at) => unit(`u${at}`))
  const missing = (...ids: string[]) => ({
    ...there,
    exceptions: ids.map((id) => missed(id, { away: 'absence' as const })),
  })
  const outlook = (presence: Presence, units = ten, share = 100) => outlookOf(attendanceOf(units, presence, 80), share)

  test('needs all units where the share is a whole; one missing is named and to be made up', () => {
    assert.deepEqual(decideCompletion(outlook(there), 'none'), { complete: true })
    const lacking = outlook(missing('u3'))
    assert.deepEqual([lacking.missed, lacking.makeUpsNeeded], [['u3'], 1])
    assert.deepEqual(decideCompletion(lacking, 'none'), { complete: false, because: 'units-missing' })
  })

  test('needs as many units as the share says, on the boundary and not one less', () => {
    assert.equal(decideCompletion(outlook(missing('u0', 'u1'), ten, 80), 'none').complete, true)
    assert.equal(decideCompletion(outlook(missing('u0', 'u1', 'u2'), ten, 80), 'none').complete, false)
  })

  test('the share is of all units, not of those that are over', () => {
    const half = ten.map((each, at) => ({ ...each, isTaken: at < 5 }))
    const now = outlook(there, half, 80)
    assert.deepEqual([now.counted, now.all, now.ahead, now.makeUpsNeeded], [5, 10, 5, 0])
    assert.deepEqual(decideCompletion(now, 'none'), { complete: false, because: 'units-ahead' })
  })

  test('is told to be out of reach without a make-up as soon as it is, and not before', () => {
    const half = ten.map((each, at) => ({ ...each, isTaken: at < 5 }))
    assert.equal(outlook(missing('u0', 'u1'), half, 80).makeUpsNeeded, 0)
    assert.equal(outlook(missing('u0', 'u1', 'u2'), half, 80).makeUpsNeeded, 1)
  })

  test('needs the earlier course, unless it was waived', () => {
    assert.deepEqual(decideCompletion(outlook(there), 'missing'), {
      complete: false,
      because: 'earlier-course-missing',
    })
    assert.equal(decideCompletion(outlook(there), 'waived').complete, true)
    assert.equal(decideCompletion(outlook(there), 'met').complete, true)
  })

  test('of a course without units is decided by nobody here', () => {
    assert.deepEqual(decideCompletion(outlook(there, []), 'none'), { complete: false, because: 'no-units' })
  })
})

test('hours are the sum of known minutes, and unknown where one is', () => {
  assert.equal(hoursOf([unit('a', 440)]), 7.3)
  assert.equal(hoursOf([unit('a', 60), unit('b', null)]), null)
  assert.equal(hoursOf([]), null)
})

describe('whatever happens', () => {
  const cases = Array.from({ length: 400 }, (_, seed) => aCourse(seed))

  test('no minute more is attended than a unit has, and none is negative', () => {
    for (const { units, presence, share } of cases)
      for (const [at, { minutes }] of attendanceOf(units, presence, share).entries())
        if (minutes !== null) assert.ok(minutes >= 0 && minutes <= (units[at]?.minutes ?? 0))
  })

  test('a make-up never takes anything away, and making up everything missed completes', () => {
    for (const { units, presence, share } of cases) {
      const before = outlookOf(attendanceOf(units, presence, share), 100)
      const makeUps = before.missed.map((unitId) => ({ unitId, minutes: null, onDay: '2026-01-01' }))
      const all = [...presence.makeUps.filter(({ unitId }) => !before.missed.includes(unitId)), ...makeUps]
      const after = outlookOf(attendanceOf(units, { ...presence, makeUps: all }, share), 100)
      assert.ok(after.counted >= before.counted)
      assert.equal(after.counted + after.ahead, after.all)
      assert.equal(after.makeUpsNeeded, 0)
    }
  })

  test('counted, ahead and missed are all units of the track, and no unit of the other track', () => {
    for (const { tracked, presence, share } of cases)
      for (const track of ['peer', 'employer'] as const) {
        const own = unitsOfTrack(tracked, track)
        const { all, counted, ahead, missed } = outlookOf(attendanceOf(own, presence, share), 80)
        assert.equal(counted + ahead + missed.length, all)
        assert.ok(missed.every((id) => own.some((each) => each.id === id)))
      }
  })

  test('joining later never makes more units count', () => {
    for (const { units, presence, share } of cases) {
      const from = (joinedFromUnitId: string | null) =>
        outlookOf(attendanceOf(units, { ...presence, makeUps: [], joinedFromUnitId }, share), 100).counted
      assert.ok(from(units.at(-1)?.id ?? null) <= from(units[0]?.id ?? null))
    }
  })
})

/** A course and somebody in it, the same for the same seed. */
function aCourse(seed: number) {
  let state = seed * 2_654_435_761 + 1
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const tracked = Array.from({ length: 1 + next(14) }, (_, at) => ({
    ...unit(`u${at}`, next(4) === 0 ? null : 5 + next(120), next(3) > 0),
    track: (['both', 'both', 'peer', 'employer'] as const)[next(4)] ?? 'both',
  }))
  const some = tracked.filter(() => next(3) === 0)
  const exceptions = some.map(({ id }) => {
    const away = ([null, 'apology', 'absence'] as const)[next(3)] ?? null
    return missed(id, away ? { away } : { lateMinutes: 1 + next(90), earlyMinutes: next(60) })
  })
  const makeUps = some
    .filter(() => next(3) === 0)
    .map(({ id }) => ({ unitId: id, minutes: next(2) ? null : 1 + next(60), onDay: '2026-01-01' }))
  const joinedFromUnitId = next(4) === 0 ? (tracked[next(tracked.length)]?.id ?? null) : null
  return { units: tracked, tracked, share: 50 + next(51), presence: { exceptions, makeUps, joinedFromUnitId } }
}
