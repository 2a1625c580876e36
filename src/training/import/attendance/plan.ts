import type { Language } from '#platform/i18n/catalogue.ts'
import { choice, text } from '#platform/import/parsers.ts'
import type { FieldSpec, ImportPlan } from '#platform/import/plan.ts'
import type { Track } from '../../rules.ts'
import { words as runWords } from '../../run/words.ts'
import type { Named } from '../people.ts'
import { personFields } from '../person-fields.ts'
import { type Mark, mark } from './mark.ts'
import { words } from './words.ts'

/** So many units can stand beside each other in a list. */
export const mostUnits = 20
export const unitNumbers = Array.from({ length: mostUnits }, (_, at) => at + 1)
type UnitField = `unit${number}`

export interface AttendanceRow extends Named {
  track: Track | null
  office: string
  /** By the number of the unit; null is an empty cell, or no column. */
  [unit: UnitField]: Mark | null
}

export const markOf = (row: AttendanceRow, number: number): Mark | null => row[`unit${number}`] ?? null

/** Under which headings offices have their units. */
const unitNames = [
  '第{n}回',
  '第{n}講',
  '第{n}科目',
  '{n}回目',
  '{n}限',
  '科目{n}',
  '講座{n}',
  'Unit {n}',
  'Lesson {n}',
]

const trackSigns = {
  peer: ['当事者', '障害者', 'ピア', 'ピアサポーター', '本人', 'peer'],
  employer: ['事業所', '事業所職員', '職員', '支援者', '協働', '管理者', 'employer', 'staff'],
} as const satisfies Record<Track, readonly [string, ...string[]]>

const unitFields = Object.fromEntries(
  unitNumbers.map((number): [UnitField, FieldSpec<Mark | null>] => [
    `unit${number}`,
    {
      label: (language) => words(language).unit(String(number)),
      synonyms: [String(number), ...unitNames.map((name) => name.replace('{n}', String(number)))],
      required: false,
      parse: mark,
      example: number === 1 ? '○' : number === 2 ? '遅10' : undefined,
    },
  ]),
) as Record<UnitField, FieldSpec<Mark | null>>

export const attendancePlan: ImportPlan<AttendanceRow> = {
  id: 'training.attendance',
  title: (language) => words(language).title,
  fields: {
    ...personFields,
    track: {
      label: (language) => words(language).label.track,
      synonyms: ['区分', '立場', '受講区分', 'Role'],
      required: false,
      parse: choice([
        { value: 'peer', synonyms: trackSigns.peer },
        { value: 'employer', synonyms: trackSigns.employer },
      ]),
      example: '当事者',
    },
    office: {
      label: (language) => words(language).label.office,
      synonyms: ['事業所名', '所属', '所属先', '勤務先', 'Workplace'],
      required: false,
      whenBlank: '',
      parse: text(100),
    },
    ...unitFields,
  },
  oneOf: ['name', 'number'],
  check: (row) =>
    row.name === '' && row.number === ''
      ? { field: 'name', ja: words('ja').fault.nobody, en: words('en').fault.nobody }
      : null,
  identity: ({ number, name, kana }) => JSON.stringify([number, name, kana]),
  inWords: (language: Language, field, value) => {
    if (field === 'track' && value !== null) return runWords(language).trackShort[value as Track]
    return value !== null && typeof value === 'object' && 'is' in value ? words(language).mark(value as Mark) : null
  },
}
