import { verbInWords } from '#platform/audit/verb-words.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { words as consentWords } from '../consents/words.ts'
import { words as disclosureWords } from '../disclosure/words.ts'
import { looksSection } from '../looks/held-section.ts'
import { words as personWords } from '../words.ts'
import { accountSections } from './account-sections.ts'
import { listHistory, rowsOf } from './held.queries.ts'
import type { HeldSection } from './held-section.ts'
import { heldTable } from './held-table.ts'
import { showsIn } from './shows.ts'
import { verbWords } from './verb-words.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const person = heldTable({
  ...titled('person'),
  tables: ['person'],
  read: rowsOf('person', 'created_at', 'asc', 'id'),
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, preferred } = personWords(language)
    const w = words(language)
    const show = showsIn(language)
    const contact = (field: string) => (value: unknown) => show.text((value as Record<string, unknown>)?.[field], {})
    return {
      name: [label.name],
      kana: [label.kana],
      pen_name: [label.penName],
      'contact.phone': [label.phone, (_, row) => contact('phone')(row.contact)],
      'contact.email': [label.email, (_, row) => contact('email')(row.contact)],
      'contact.address': [label.address, (_, row) => contact('address')(row.contact)],
      'contact.preferredChannel': [
        label.preferredChannel,
        (_, row) => show.choice(preferred)(contact('preferredChannel')(row.contact), row),
      ],
      channel: [w.label.channel, show.choice(w.channel)],
      typed_by_name: [w.label.typedBy],
      created_at: [w.label.recordedAt, show.instant],
    }
  },
})

const consents = heldTable({
  ...titled('consents'),
  tables: ['consent'],
  read: rowsOf('consent', 'given_at'),
  accounts: ['typed_by'],
  columns: (language) => {
    const w = words(language)
    const show = showsIn(language)
    return {
      purpose: [w.label.purpose, show.choice(consentWords(language).purpose)],
      given_at: [w.label.givenAt, show.instant],
      withdrawn_at: [w.label.withdrawnAt, show.instant],
      channel: [w.label.channel, show.choice(w.channel)],
      typed_by_name: [w.label.typedBy],
    }
  },
})

const disclosure = heldTable({
  ...titled('disclosure'),
  tables: ['disclosure'],
  read: rowsOf('disclosure', 'decided_at', 'desc'),
  columns: (language) => {
    const w = words(language)
    const show = showsIn(language)
    return {
      field: [w.label.field, show.choice(disclosureWords(language).label)],
      audience: [w.label.audience, show.choice(disclosureWords(language).audience)],
      shown: [w.label.shown, show.yesNo],
      decided_at: [w.label.decidedAt, show.instant],
    }
  },
})

const dataWishes = heldTable({
  ...titled('data-wishes'),
  tables: ['person_wish_about_data'],
  read: rowsOf('person_wish_about_data', 'asked_at'),
  accounts: ['answered_by'],
  columns: (language) => {
    const w = words(language)
    const show = showsIn(language)
    return {
      kind: [w.label.kind, show.choice(w.wishKind)],
      words: [w.label.words],
      asked_at: [w.label.askedAt, show.instant],
      answer: [w.label.answer, show.choice(w.wishAnswer)],
      answer_words: [w.label.answerWords],
      answered_at: [w.label.answeredAt, show.instant],
      answered_by_name: [w.label.answeredBy],
    }
  },
})

const history = heldTable({
  ...titled('history'),
  tables: ['event'],
  read: listHistory,
  accounts: ['actor_id'],
  columns: (language) => {
    const w = words(language)
    const show = showsIn(language)
    const { verbs } = verbWords(language)
    return {
      happened_at: [w.label.happenedAt, show.instant],
      verb: [w.label.what, (value) => verbs[String(value)] ?? verbInWords(language, String(value))],
      actor_id_name: [w.label.who],
      channel: [w.label.channel, show.choice(w.channel)],
    }
  },
})

/** What the slice of people and the platform hold about a person. */
export const heldSections: readonly HeldSection[] = [
  person,
  consents,
  disclosure,
  dataWishes,
  ...accountSections,
  history,
  looksSection,
]
