import type { Area } from '#organisations/index.ts'
import type { PreferredChannel } from '#people/index.ts'
import type { Day } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { day, email, kana, longText, name, phone, text } from '#platform/import/parsers.ts'
import type { ImportPlan } from '#platform/import/plan.ts'
import type { Window } from '../availability/store.ts'
import type { Activity } from '../vocabulary.ts'
import { rosterHeadings } from './headings.ts'
import { inWords } from './in-words.ts'
import { activityList, areaList, courseList, type NamedCourse, preferred, weeklyTimes } from './parsers.ts'
import { words } from './words.ts'

export interface RosterRow {
  number: string
  name: string
  kana: string
  enrolledOn: Day
  phone: string | null
  email: string | null
  address: string
  preferredChannel: PreferredChannel | null
  course: NamedCourse[]
  completedOn: Day | null
  basicOn: Day | null
  specialistOn: Day | null
  activities: Activity[]
  areaIds: string[]
  availability: Window[]
  accommodations: string
}

/** The register as offices keep it. Areas are those of the municipality. */
export const rosterPlan = (areas: readonly Area[]): ImportPlan<RosterRow> => {
  const heading = <K extends keyof RosterRow>(key: K) => ({
    label: (language: Language) => words(language).label[key],
    ...rosterHeadings[key],
  })
  const past = day({ past: true })
  return {
    id: 'register.roster',
    title: (language) => words(language).title,
    fields: {
      number: { ...heading('number'), required: false, whenBlank: '', parse: text(40) },
      name: { ...heading('name'), required: true, parse: name(60) },
      kana: { ...heading('kana'), required: false, whenBlank: '', parse: kana() },
      enrolledOn: { ...heading('enrolledOn'), required: true, parse: past },
      phone: { ...heading('phone'), required: false, parse: phone() },
      email: { ...heading('email'), required: false, parse: email() },
      address: { ...heading('address'), required: false, whenBlank: '', parse: text(200) },
      preferredChannel: { ...heading('preferredChannel'), required: false, parse: preferred },
      course: { ...heading('course'), required: false, whenBlank: [], parse: courseList },
      completedOn: { ...heading('completedOn'), required: false, parse: past },
      basicOn: { ...heading('basicOn'), required: false, parse: past },
      specialistOn: { ...heading('specialistOn'), required: false, parse: past },
      activities: { ...heading('activities'), required: false, whenBlank: [], parse: activityList },
      areaIds: { ...heading('areaIds'), required: false, whenBlank: [], parse: areaList(areas) },
      availability: { ...heading('availability'), required: false, whenBlank: [], parse: weeklyTimes },
      accommodations: { ...heading('accommodations'), required: false, whenBlank: '', parse: longText(1_000) },
    },
    check: ({ course, completedOn }) =>
      course.length > 0 && completedOn === null && !onlyMarks(course)
        ? { field: 'completedOn', ja: words('ja').fault.dayUnsaid, en: words('en').fault.dayUnsaid }
        : null,
    identity: (row) => row.number || JSON.stringify([row.name, row.kana, row.phone, row.email]),
    inWords: (language, field, value) => inWords(language, areas, field, value),
  }
}

/** A mark without any day beside it says nothing that could be recorded. */
const onlyMarks = (course: readonly NamedCourse[]) => course.every((each) => each === 'unsaid')
