import { type HeldSection, heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { readinessInText } from '../readiness/answers.ts'
import { answersInText } from '../seeking/answers-in-words.ts'
import { adviser, consultations } from './advice-sections.ts'
import { listHeldSeekings, listHeldTalks } from './held.queries.ts'
import { listHeldIntroductions } from './introductions.queries.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const seekings = heldTable({
  ...titled('seeking'),
  tables: ['seeking', 'seeking_said'],
  read: listHeldSeekings,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label } = words(language)
    const { day, instant, choice } = showsIn(language)
    const held = heldWords(language)
    return {
      code: [label.code],
      received_on: [label.receivedOn, day],
      said_at: [label.saidAt, instant],
      answers: [label.answers, (value) => answersInText(language, value)],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const readiness = heldTable({
  ...titled('readiness'),
  tables: ['match_readiness'],
  read: rowsOf('match_readiness', 'said_at'),
  accounts: ['typed_by'],
  columns: (language) => {
    const { label } = words(language)
    const { instant, choice } = showsIn(language)
    const held = heldWords(language)
    return {
      said_at: [label.saidAt, instant],
      at_once: [label.atOnce],
      answers: [label.answers, (value) => readinessInText(language, value)],
      ended_at: [label.endedAt, instant],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const introductions = heldTable({
  ...titled('introductions'),
  tables: ['match_introduction', 'match_place', 'match_meeting', 'match_agreement', 'match_review'],
  read: listHeldIntroductions,
  columns: (language) => {
    const { label, answer, reviewed } = words(language)
    const { instant, choice, days } = showsIn(language)
    return {
      code: [label.code],
      introduced_at: [label.introducedAt, instant],
      expires_at: [label.expiresAt, instant],
      answer: [label.answer, choice(answer)],
      answered_at: [label.answeredAt, instant],
      held_at: [label.heldAt, instant],
      released_at: [label.releasedAt, instant],
      places: [label.meetingPlace],
      terms: [label.terms],
      reviewed_on: [label.reviewedOn, days(reviewed)],
      ended_at: [label.endedAt, instant],
    }
  },
})

const talks = heldTable({
  ...titled('expectations'),
  tables: ['seeking_talk'],
  read: listHeldTalks,
  accounts: ['account_id'],
  columns: (language) => {
    const { label } = words(language)
    const { day } = showsIn(language)
    return {
      code: [label.code],
      held_on: [label.heldOn, day],
      expectations: [label.expectations],
      account_id_name: [label.by],
    }
  },
})

/** What matching holds about a person: as seeker, as peer, and in consultations. */
export const heldSections: readonly HeldSection[] = [seekings, readiness, introductions, talks, consultations, adviser]
