import { cell, columnHead, phrase, rowHead } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { OfficialDocument, Phrase, Row } from '#platform/document/model.ts'
import { type PublishedCurriculum, publishedCurricula } from '../curriculum/reference.ts'
import type { Unit } from '../curriculum/rules.ts'
import { issuerOf } from '../issuer.ts'

const courses = publishedCurricula.filter(({ key }) => key.startsWith('national-'))

/** The three national courses beside each other, as the curriculum slide prints them. */
export const trainingTimetable: DocumentKind = {
  id: 'training-timetable',
  title: phrase('障害者ピアサポート研修 カリキュラム', 'Curricula of the disability peer support training'),
  about: phrase(
    '基礎研修・専門研修・フォローアップ研修の科目を、三つの列に並べた時間割です。',
    'The units of the basic, specialist and follow-up courses in three columns.',
  ),
  bodies: ['municipality', 'prefecture'],
  build: async (tx, moment, fiscalYear) => ({
    document: publishedDocument(await issuerOf(tx, moment), fiscalYear),
    faults: [],
  }),
}

export function publishedDocument(issuer: Phrase, fiscalYear: number): OfficialDocument {
  const numbers = [...new Set(courses.flatMap(({ units }) => units.map(({ number }) => number)))].sort((a, b) => a - b)
  return {
    title: trainingTimetable.title,
    issuer,
    fiscalYear,
    asOf: [],
    notes: [
      phrase(
        '障害者ピアサポート研修事業実施要綱の別紙に基づき作成',
        'Made from the annex of the guideline of the project',
      ),
      phrase(
        '日目の区切りと科目ごとの時間は、公表された資料では分からない',
        'Where a day ends and the minutes of each unit are not in what was published',
      ),
      phrase(
        'フォローアップ研修の演習④は、公表された資料にない',
        'Exercise 4 of the follow-up course is not in what was published',
      ),
    ],
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        caption: phrase('三つの研修の科目', 'Units of the three courses'),
        hideCaption: true,
        widths: [1, 6, 6, 6],
        head: [[columnHead(phrase('番号', 'No.')), ...courses.map(courseHead)]],
        body: numbers.map((number) => [
          rowHead(phrase(String(number))),
          ...courses.map((course) => unitCell(course, number)),
        ]),
      },
    ],
  }
}

const short: Readonly<Record<string, Phrase>> = {
  basic: phrase('基礎研修', 'Basic course'),
  specialist: phrase('専門研修', 'Specialist course'),
  followup: phrase('フォローアップ研修', 'Follow-up course'),
}

const courseHead = ({ courseKind, days, totalMinutes }: PublishedCurriculum) => {
  const name = short[courseKind] ?? phrase('')
  return columnHead(
    phrase(
      `${name.ja}（${days}日間：計${totalMinutes}分）`,
      `${name.en} (${days} days, ${totalMinutes} minutes in all)`,
    ),
    { id: `${courseKind}.head` },
  )
}

function unitCell(course: PublishedCurriculum, number: number): Row[number] {
  const units = course.units.filter((unit) => unit.number === number)
  const isExercise = units.some(({ kind }) => kind === 'exercise')
  return cell(units.map(titleOf), { id: `${course.courseKind}.${number}`, align: isExercise ? 'end' : 'start' })
}

const brackets = { both: ['', ''], peer: ['（障害者）', ' (peers)'], employer: ['（事業所）', ' (offices)'] } as const
const titleOf = ({ titleJa, titleEn, track }: Unit) =>
  phrase(titleJa + brackets[track][0], (titleEn || titleJa) + brackets[track][1])
