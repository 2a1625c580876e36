import { type HeldSection, heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { completionsSection } from './completions-section.ts'
import {
  listHeldApplications,
  listHeldEvidence,
  listHeldMeetings,
  listHeldParticipations,
  listHeldTeaching,
} from './held.queries.ts'
import { showExceptions, showMakeUps } from './shows.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const applications = heldTable({
  ...titled('applications'),
  tables: ['course_application'],
  read: listHeldApplications,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, track, decision } = words(language)
    const { choice, instant } = showsIn(language)
    const held = heldWords(language)
    return {
      reference: [label.reference],
      course: [label.course],
      name: [label.name],
      track: [label.track, choice(track)],
      office_name: [label.office],
      wishes: [label.wishes],
      accommodations: [label.accommodations],
      applied_at: [label.appliedAt, instant],
      decision: [label.decision, choice(decision)],
      decided_words: [label.words],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const participations = heldTable({
  ...titled('participations'),
  tables: ['participant'],
  read: listHeldParticipations,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, track, outcome } = words(language)
    const { choice, instant } = showsIn(language)
    return {
      course: [label.course],
      track: [label.track, choice(track)],
      office_name: [label.office],
      accepted_at: [label.acceptedAt, instant],
      exceptions: [label.exceptions, showExceptions(language)],
      make_ups: [label.makeUps, showMakeUps(language)],
      requirement_waived: [label.waived],
      outcome: [label.outcome, choice(outcome)],
      ended_at: [label.endedAt, instant],
    }
  },
})

const teaching = heldTable({
  ...titled('teaching'),
  tables: ['run_teacher'],
  read: listHeldTeaching,
  columns: (language) => {
    const { label } = words(language)
    return { course: [label.course], name: [label.name], organisation: [label.office], role: [label.role] }
  },
})

const evidence = heldTable({
  ...titled('evidence'),
  tables: ['evidence_consent'],
  read: listHeldEvidence,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label } = words(language)
    const { instant } = showsIn(language)
    return { office: [label.office], given_at: [label.givenAt, instant], withdrawn_at: [label.withdrawnAt, instant] }
  },
})

const interviews = heldTable({
  ...titled('interviews'),
  tables: ['trainee_interview'],
  read: rowsOf('trainee_interview', 'held_on'),
  columns: (language) => {
    const { label, agreed } = words(language)
    const { day, choice } = showsIn(language)
    return { held_on: [label.onDay, day], agreed: [label.agreed, choice(agreed)], activity: [label.activity] }
  },
})

const meetings = heldTable({
  ...titled('meetings'),
  tables: ['exchange_meeting_organiser'],
  read: listHeldMeetings,
  columns: (language) => {
    const { label } = words(language)
    return { on_day: [label.onDay, showsIn(language).day], theme: [label.theme] }
  },
})

/** What the training holds about a person, as the person reads it. */
export const heldSections: readonly HeldSection[] = [
  completionsSection,
  applications,
  participations,
  teaching,
  evidence,
  interviews,
  meetings,
]
