import type { Area } from '#organisations/index.ts'
import type { PreferredChannel } from '#people/index.ts'
import type { Day } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import type { Window } from '../availability/store.ts'
import type { Activity } from '../vocabulary.ts'
import { vocabulary } from '../vocabulary-words.ts'
import { type NamedCourse, windowsInWords } from './parsers.ts'
import type { RosterRow } from './plan.ts'
import { words } from './words.ts'

/** A value of the register as it was read. */
export function inWords<K extends keyof RosterRow>(
  language: Language,
  areas: readonly Area[],
  field: K,
  value: RosterRow[K],
): string | null {
  const comma = language === 'en' ? ', ' : '、'
  const v = vocabulary(language)
  switch (field) {
    case 'enrolledOn':
    case 'completedOn':
    case 'basicOn':
    case 'specialistOn':
      return value === null ? null : formatDay(language, value as Day, 'long')
    case 'preferredChannel':
      return value === null ? null : words(language).preferred[value as PreferredChannel]
    case 'course':
      return (value as NamedCourse[])
        .map((each) => (each === 'unsaid' ? words(language).unsaid : v.course[each]))
        .join(comma)
    case 'activities':
      return (value as Activity[]).map((each) => v.activity[each]).join(comma)
    case 'areaIds':
      return areas
        .filter(({ id }) => (value as string[]).includes(id))
        .map(({ nameJa }) => nameJa)
        .join(comma)
    case 'availability':
      return windowsInWords(language, value as Window[])
    default:
      return null
  }
}
