import type { Day } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { day, text } from '#platform/import/parsers.ts'
import type { ImportPlan, Parser } from '#platform/import/plan.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import type { CourseKind } from '../rules.ts'
import { courseKindIn } from './course.ts'
import { hours } from './hours.ts'
import { personFields } from './person-fields.ts'
import { words } from './words.ts'

export interface CompletionRow {
  number: string
  name: string
  kana: string
  course: { kind: CourseKind; name: string }
  completedOn: Day
  hours: number | null
  organiser: string
}

const label = (key: keyof CompletionRow) => (language: Language) => words(language).label[key]

/** A course whose name says no known kind is kept as another course, and told. */
const course: Parser<CompletionRow['course']> = (cell, context) => {
  const named = text(100)(cell, context)
  if ('fault' in named) return named
  const kind = courseKindIn(cellText(cell))
  if (kind) return { value: { kind, name: named.value } }
  const read = { ja: words('ja').course.other, en: words('en').course.other }
  return { value: { kind: 'other', name: named.value }, doubt: { code: 'read-as', ...read } }
}

export const completionsPlan: ImportPlan<CompletionRow> = {
  id: 'training.completions',
  title: (language) => words(language).title,
  fields: {
    ...personFields,
    course: {
      label: label('course'),
      synonyms: ['修了した研修', '研修', '講座名', '講座', '研修名称', '受講した研修', 'コース', '課程', 'Course name'],
      required: true,
      parse: course,
      example: words('ja').course.basic,
    },
    completedOn: {
      label: label('completedOn'),
      synonyms: ['修了日', '研修修了日', '修了', '終了日', '修了証交付日', 'Completed', 'Date of completion'],
      required: true,
      parse: day({ past: true }),
      example: '令和8年6月20日',
    },
    hours: {
      label: label('hours'),
      synonyms: ['研修時間', '時間数', '受講時間', '総時間', '修了時間'],
      required: false,
      parse: hours,
      example: '12',
    },
    organiser: {
      label: label('organiser'),
      synonyms: ['主催者', '主催団体', '実施主体', '実施団体', '実施機関'],
      required: false,
      whenBlank: '',
      parse: text(100),
      example: '〇〇市',
    },
  },
  oneOf: ['name', 'number'],
  check: (row) =>
    row.name === '' && row.number === ''
      ? { field: 'name', ja: words('ja').fault.nobody, en: words('en').fault.nobody }
      : null,
  identity: (row) => JSON.stringify([row.number, row.name, row.kana, row.course.kind, row.completedOn]),
  inWords: (language, field, value) => {
    if (field === 'course') return words(language).course[(value as CompletionRow['course']).kind]
    return field === 'completedOn' ? formatDay(language, value as Day, 'long') : null
  },
}
