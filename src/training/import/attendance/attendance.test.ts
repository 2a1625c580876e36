import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type RawCell, rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'
import { listStandings } from '../../attendance/standing.ts'
import { aCourse, aLearner, type HeldCourse } from '../../fixtures/held-course.ts'
import { findRun, type Run } from '../../run/run.queries.ts'
import { type Mark, mark } from './mark.ts'

const read = (cell: string | number | boolean) => {
  const parsed = mark(cell, { today: '2026-11-21' })
  return 'value' in parsed ? parsed.value : parsed.fault.code
}

test('attendance is read as offices write it; what does not say how much is refused', () => {
  const is = (word: Mark['is']) => ({ is: word })
  for (const cell of ['○', '〇', '出席', 'レ', 1, true]) assert.deepEqual(read(cell), is('present'))
  for (const cell of ['×', '欠', '欠席', 0, 'Absent']) assert.deepEqual(read(cell), is('absence'))
  for (const cell of ['連絡', '公欠', '欠席（連絡あり）']) assert.deepEqual(read(cell), is('apology'))
  for (const cell of ['／', '/', '対象外']) assert.deepEqual(read(cell), is('not-theirs'))
  assert.deepEqual(read('補講'), is('made-up'))
  assert.deepEqual(read('遅刻１０分'), { is: 'partly', late: 10, early: 0 })
  assert.deepEqual(read('遅5・早10'), { is: 'partly', late: 5, early: 10 })
  for (const cell of ['△', '遅刻', '?', '遅10と早']) assert.equal(read(cell), 'against-rule')
})

describe('the attendance sheet of a past course', () => {
  let town: Town
  let pages: ImportPages
  let course: HeldCourse

  before(async () => {
    town = await newTown()
    pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'attendance')
  })

  const header: RawCell[] = ['No', '氏名', 'フリガナ', '対象', '事業所', '第1回', '第2回', '第3回', '備考']
  const list = (...rows: RawCell[][]) =>
    rawWorkbook([{ name: '出席簿', rows: [['令和６年度　出席簿'], header, ...rows] }])
  const hanako: RawCell[] = [1, '山田花子', 'ﾔﾏﾀﾞﾊﾅｺ', '当事者', '', '○', '×', '遅10', 'よかった']
  const taro: RawCell[] = [2, '鈴木太郎', 'スズキタロウ', '職員', '支援センター', '／', '○', '補講']
  const answers = () => ({ 'answer-run': course.id, 'answer-unmatched': 'create' })
  const standings = () =>
    town.work(async (tx, moment) => {
      const run = (await findRun(tx, moment, course.id)) as Run
      const all = await listStandings(tx, moment, run)
      return all.map(({ participant, attendance }) => [
        participant.name,
        participant.track,
        participant.officeName,
        ...attendance.map(({ state, minutes }) => `${state} ${minutes}`),
      ])
    })

  test('brings everybody into the course, unit by unit, and again makes nothing twice', async () => {
    course = await aCourse(town, { name: '過去の基礎研修' })
    const done = await pages.bringIn(list(hanako, taro), '出席簿.xlsx', answers())
    assert.match(said(done.text), /2人を加えました/)
    const expected = [
      ['鈴木太郎', 'employer', '支援センター', 'before-joining 0', 'present 60', 'made-up 60'],
      ['山田花子', 'peer', '', 'present 60', 'absence 0', 'partly 50'],
    ]
    assert.deepEqual(await standings(), expected)
    const preview = await pages.preview(list(hanako, taro), '出席簿.xlsx', answers())
    assert.match(said(preview.text), /新しく加わるものはありません/)
    assert.deepEqual(await standings(), expected)
  })

  test('never writes over what is recorded here: a different word is told with its place', async () => {
    const changed = [...hanako.slice(0, 6), '○', '遅10']
    const preview = await pages.preview(list(changed, taro), '出席簿.xlsx', answers())
    assert.match(said(preview.text), /3行目 G列「第2回」 ○ 第2科目は、ここではもう違う出席が記録されています/)
  })

  test('asks for the course, and takes nothing without one', async () => {
    const preview = await pages.preview(list(hanako), '出席簿.xlsx', { 'answer-unmatched': 'create' })
    assert.match(said(preview.text), /どの研修の出席かを選んでください/)
  })

  test('an empty cell is nothing known, unless somebody says what it means', async () => {
    course = await aCourse(town, { name: '空欄のある研修' })
    const full: RawCell[] = [...taro.slice(0, 5), '○', '○', '○']
    const holes = list([...hanako.slice(0, 6), '', '○'], full)
    const preview = await pages.preview(holes, '出席簿.xlsx', answers())
    assert.match(said(preview.text), /3行目 G列「第2回」 — 第2科目の出席が書いてありません/)
    await pages.bringIn(holes, '出席簿.xlsx', { ...answers(), 'answer-blank': 'present' })
    assert.deepEqual((await standings())[1], ['山田花子', 'peer', '', 'present 60', 'present 60', 'present 60'])
  })

  test('somebody who takes part and is not in the list does not become present by that', async () => {
    course = await aCourse(town, { name: '一人足りない研修' })
    await aLearner(town, course, '書かれて いない人')
    const preview = await pages.preview(list(hanako, taro), '出席簿.xlsx', answers())
    assert.match(said(preview.text), /参加者のうち1人が、この一覧にいません/)
  })

  test('a / stands for units before somebody joined, or of the other track, not in between', async () => {
    course = await aCourse(town, { name: '分かれる研修', split: [2] })
    const gap = await pages.preview(list([...hanako.slice(0, 6), '／', '○']), '出席簿.xlsx', answers())
    assert.match(said(gap.text), /途中の科目は、×か連絡と書いてください/)
    const other = await pages.preview(
      rawWorkbook([
        {
          name: '出席簿',
          rows: [
            ['氏名', 'フリガナ', '対象', '第1回', '第4回'],
            ['山田花子', 'ヤマダハナコ', '当事者', '○', '○'],
          ],
        },
      ]),
      '出席簿.xlsx',
      answers(),
    )
    assert.match(said(other.text), /この人の研修に、第4科目はありません/)
  })

  test('a course for both tracks needs to know which one', async () => {
    course = await aCourse(town, { name: '両方の研修' })
    const preview = await pages.preview(
      list([9, '高橋一', 'タカハシハジメ', '', '', '○', '○', '○']),
      'a.xlsx',
      answers(),
    )
    assert.match(said(preview.text), /当事者か事業所かを書いてください/)
  })
})
