import { heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import { words } from './words.ts'

export const completionsSection = heldTable({
  id: 'completions',
  tables: ['completion'],
  title: (language) => words(language).heldTitle,
  read: rowsOf('completion', 'completed_on'),
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, course, hours } = words(language)
    const held = heldWords(language)
    const show = showsIn(language)
    return {
      course_kind: [label.courseKind, show.choice(course)],
      course_name: [label.courseName],
      completed_on: [label.completedOn, show.day],
      hours: [label.hours, show.counted((n) => hours(String(Number(n))))],
      organiser: [label.organiser],
      channel: [label.channel, show.choice(held.channel)],
      typed_by_name: [label.typedBy],
      recorded_at: [label.recordedAt, show.instant],
    }
  },
})
