import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { type RawCell, rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'
import { listParticipants } from '../../attendance/attendance.queries.ts'
import { makeUp } from '../../attendance/make-up.ts'
import { type Exception, takeAttendance } from '../../attendance/take-attendance.ts'
import { aCourse, aLearner, type HeldCourse, type Learner } from '../../fixtures/held-course.ts'
import { leaveRun } from '../../participant/leave-run.ts'
import { changeParticipant } from '../../participant/store.ts'

describe('an attendance sheet with people who take part already', () => {
  let town: Town
  let pages: ImportPages
  let course: HeldCourse
  let hanako: Learner

  before(async () => {
    town = await newTown()
    pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'attendance')
    course = await aCourse(town)
    hanako = await aLearner(town, course, '山田花子', { kana: 'ヤマダハナコ' })
  })

  beforeEach(async () => {
    course = await aCourse(town, { name: '過去の研修' })
    hanako = await aLearner(town, course, '山田花子', { personId: hanako.personId })
  })

  const list = (units: number, ...rows: RawCell[][]) => {
    const header = ['氏名', 'フリガナ', '対象', ...['第1回', '第2回', '第3回'].slice(0, units)]
    return rawWorkbook([{ name: '出席簿', rows: [header, ...rows] }])
  }
  const row = (...rest: RawCell[]): RawCell[] => ['山田花子', 'ヤマダハナコ', ...rest]
  const answers = () => ({ 'answer-run': course.id, 'answer-unmatched': 'create' })
  const preview = async (bytes: Uint8Array) => said((await pages.preview(bytes, '出席簿.xlsx', answers())).text)
  const bringIn = (bytes: Uint8Array) => pages.bringIn(bytes, '出席簿.xlsx', answers())
  const participants = () => town.work((tx, moment) => listParticipants(tx, moment, course.id))
  const there = async () => (await participants()).find(({ personId }) => personId === hanako.personId)
  const leave = () => town.work((tx, moment) => leaveRun(tx, moment, course.id, hanako.personId, 'paper'))
  const unit = (at: number) => course.units[at]?.id ?? ''
  const away = (participantId: string, as: Exception['away']) => ({
    participantId,
    away: as,
    lateMinutes: 0,
    earlyMinutes: 0,
  })
  const madeUpLater = { onDay: '2026-06-01', minutes: 45 }

  test('one person in two rows is told at the second, also where a reader says so, and nothing is taken', async () => {
    const twice = list(1, row('当事者', '×'), ['山田 花子', '', '当事者', '×'])
    await preview(twice)
    const taken = await pages.take({ 'who-3': hanako.personId })
    assert.equal(taken.status, 422)
    assert.match(said(taken.text), /3行目 A列「氏名」 山田 花子 2行目と同じ人です/)
    assert.deepEqual((await there())?.exceptions, [])
  })

  test('somebody new in two rows that are written apart is told as well', async () => {
    const twice = list(1, ['佐藤 次郎', 'サトウジロウ', '当事者', '×'], ['佐藤次郎', 'さとうじろう', '当事者', '×'])
    assert.match(await preview(twice), /3行目 A列「氏名」 佐藤次郎 2行目と同じ人です/)
    assert.equal((await participants()).length, 1)
  })

  test('somebody who stopped stays so, and gets the attendance of the days before', async () => {
    await leave()
    const sheet = list(2, row('当事者', '○', '×'))
    await bringIn(sheet)
    const now = await there()
    assert.equal(now?.hasEnded, true)
    assert.deepEqual(
      now.exceptions.map(({ unitId, away }) => [unitId, away]),
      [[unit(1), 'absence']],
    )
    assert.match(await preview(sheet), /新しく加わるものはありません/)
  })

  describe('who joined late', () => {
    const later = (...marks: RawCell[]) =>
      rawWorkbook([{ name: '出席簿', rows: [['氏名', 'フリガナ', '対象', '第2回', '第3回'], row('当事者', ...marks)] }])
    const joinedFrom = (at: number | null) =>
      town.work((tx, moment) =>
        changeParticipant(tx, moment, hanako.participantId, { joined_from_unit_id: at === null ? null : unit(at) }),
      )
    const joined = async () => (await there())?.joinedFromUnitId ?? null

    test('stays so when a list brings the later units only', async () => {
      await joinedFrom(1)
      await bringIn(later('○', '×'))
      assert.equal(await joined(), unit(1))
      assert.match(await preview(later('○', '×')), /新しく加わるものはありません/)
    })

    test('and whoever was there from the beginning does not become late by it', async () => {
      await bringIn(later('○', '○'))
      assert.equal(await joined(), null)
    })

    test('is corrected by a list that says more: there earlier, or from the first unit on', async () => {
      await joinedFrom(2)
      await bringIn(later('○', '○'))
      assert.equal(await joined(), unit(1))
      await bringIn(list(3, row('当事者', '○', '○', '○')))
      assert.equal(await joined(), null)
    })
  })

  test('a row for the other track is told: whoever takes part does not change tracks by a list', async () => {
    const expected = /2行目 C列「対象」 事業所 .*ここでは「当事者」として参加しています/
    assert.match(await preview(list(1, row('事業所', '○'))), expected)
    await leave()
    assert.match(await preview(list(1, row('事業所', '○'))), expected)
  })

  test('what was recorded here about a unit made up stays when the row says something new of another', async () => {
    const { participantId, personId } = hanako
    const [first, second, third] = [unit(0), unit(1), unit(2)]
    await town.work(async (tx, moment) => {
      await takeAttendance(tx, moment, first, [participantId], [away(participantId, 'apology')])
      for (const unitId of [first, second])
        await makeUp(tx, moment, { ...madeUpLater, participantId, personId, unitId, laterUnitId: third })
    })
    await bringIn(list(3, row('当事者', '補講', '補講', '×')))
    const now = await there()
    assert.deepEqual(
      new Map(now?.exceptions.map(({ unitId, away }) => [unitId, away])),
      new Map([
        [first, 'apology'],
        [second, 'absence'],
        [third, 'absence'],
      ]),
    )
    const kept = { minutes: 45, onDay: '2026-06-01', laterUnitId: third }
    assert.deepEqual(
      new Map(now?.makeUps.map(({ unitId, minutes, onDay, laterUnitId }) => [unitId, { minutes, onDay, laterUnitId }])),
      new Map([
        [first, kept],
        [second, kept],
      ]),
    )
  })
})
