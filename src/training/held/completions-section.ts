import { heldTable, heldWords, showsIn } from '#people/index.ts'
import { words } from '../words.ts'
import { listHeldCompletions } from './held.queries.ts'
import { words as heldHere } from './words.ts'

export const completionsSection = heldTable({
  id: 'completions',
  tables: ['completion'],
  title: (language) => words(language).heldTitle,
  read: listHeldCompletions,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, course, hours } = words(language)
    const held = heldWords(language)
    const certificate = heldHere(language).certificate
    const show = showsIn(language)
    return {
      course_kind: [label.courseKind, show.choice(course)],
      course_name: [label.courseName],
      completed_on: [label.completedOn, show.day],
      hours: [label.hours, show.counted((n) => hours(String(Number(n))))],
      organiser: [label.organiser],
      valid_until_on: [certificate.validUntil, show.day],
      certificate_number: [certificate.number],
      certificate_name: [certificate.name],
      certificate_issued_on: [certificate.issuedOn, show.day],
      certificate_revoked_on: [certificate.revokedOn, show.day],
      certificate_why: [certificate.why],
      channel: [label.channel, show.choice(held.channel)],
      typed_by_name: [label.typedBy],
      recorded_at: [label.recordedAt, show.instant],
    }
  },
})
