import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCase, afternoon, wednesday } from './fixtures/case.ts'
import { against, type StaffFacts, type StaffPlace } from './staff.ts'
import { staffReasonInWords } from './words.ts'

const { ground } = aCase()
const slot = { ...afternoon, areaId: 'kita', mode: 'in-person' as const }
const someone = (said: Partial<StaffFacts> = {}): StaffFacts => ({
  accountId: 'a1',
  name: '同行 さくら',
  availability: null,
  exceptions: [],
  limits: { perDay: null, perWeek: null },
  ...said,
})
const place = (more: Partial<StaffPlace> = {}): StaffPlace => ({
  slotId: 'other slot',
  areaId: 'kita',
  mode: 'in-person',
  onDay: wednesday,
  startMinute: 600,
  endMinute: 660,
  ...more,
})
const rules = (said: Partial<StaffFacts> = {}, others: StaffPlace[] = []) =>
  against(someone(said), slot, others, ground).map(({ rule }) => rule)

test('who said nothing is unknown, and nothing speaks against', () => {
  assert.deepEqual(rules(), [])
})

test('times of the week that leave the date out speak against; a day that differs takes their place', () => {
  const availability = [{ weekday: 3, fromMinute: 540, toMinute: 720 }]
  assert.deepEqual(rules({ availability }), ['staff-not-available'])
  assert.deepEqual(rules({ availability: [{ weekday: 3, fromMinute: 720, toMinute: 1020 }] }), [])
  const extra = { onDay: wednesday, available: true, fromMinute: 800, toMinute: 960 }
  assert.deepEqual(rules({ availability, exceptions: [extra] }), [])
  assert.deepEqual(rules({ exceptions: [{ ...extra, available: false }] }), ['staff-not-available'])
})

test('one place at a time: hours that meet, and the way and the time to breathe between two areas', () => {
  assert.deepEqual(rules({}, [place({ startMinute: 870, endMinute: 930 })]), ['staff-elsewhere'])
  assert.deepEqual(rules({}, [place({ areaId: 'minami', startMinute: 700, endMinute: 795 })]), [])
  assert.deepEqual(rules({}, [place({ areaId: 'minami', startMinute: 700, endMinute: 796 })]), ['staff-elsewhere'])
  assert.deepEqual(rules({}, [place({ areaId: 'nishi', startMinute: 780, endMinute: 840 })]), [])
})

test('the very visit asked about is not elsewhere and does not count', () => {
  const same = place({ slotId: slot.id, startMinute: 840, endMinute: 900 })
  assert.deepEqual(rules({ limits: { perDay: 1, perWeek: 1 } }, [same]), [])
})

test('own limits of a day and of a week from Monday to Sunday carry their figures', () => {
  assert.deepEqual(rules({ limits: { perDay: 1, perWeek: null } }, [place()]), ['staff-per-day'])
  const sunday = place({ onDay: '2026-11-29' })
  assert.deepEqual(rules({ limits: { perDay: 1, perWeek: 2 } }, [sunday]), [])
  const reasons = against(someone({ limits: { perDay: null, perWeek: 2 } }), slot, [sunday, place()], ground)
  assert.deepEqual(reasons, [{ rule: 'staff-per-week', figures: { nth: 3, limit: 2 } }])
  assert.deepEqual(rules({ limits: { perDay: null, perWeek: 1 } }, [place({ onDay: '2026-11-30' })]), [])
})

test('every reason is a sentence with its figures, in Japanese and in English', () => {
  const [reason] = against(someone({ limits: { perDay: 1, perWeek: null } }), slot, [place()], ground)
  assert.ok(reason)
  assert.equal(staffReasonInWords('ja', reason), 'この日2回目の同行になります（自分で決めた上限は1日1回）')
  assert.equal(staffReasonInWords('en', reason), 'Second visit this day, own limit one')
  const away = { onDay: wednesday, available: false, fromMinute: 0, toMinute: 1440 }
  const [off] = against(someone({ exceptions: [away] }), slot, [], ground)
  assert.ok(off)
  assert.equal(staffReasonInWords('ja', off), '11月25日（水）は付き添えない日です')
  assert.equal(staffReasonInWords('en', off), 'Cannot go along on Wed 25 Nov')
})
