import { type HeldSection, heldTable, heldWords, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import {
  listHeldDecisions,
  listHeldOffers,
  listHeldProposals,
  listHeldSeats,
  listHeldWishesAgain,
} from './held.queries.ts'
import { words } from './words.ts'

const titled = (id: keyof ReturnType<typeof words>['section']) => ({
  id,
  title: (language: Language) => words(language).section[id],
})

const offers = heldTable({
  ...titled('offers'),
  tables: ['offer', 'offer_answer', 'offer_withdrawal'],
  read: listHeldOffers,
  accounts: ['answered_by'],
  columns: (language) => {
    const { label, part, answer } = words(language)
    const { day, minute, instant, choice } = showsIn(language)
    return {
      reference: [label.reference],
      on_day: [label.onDay, day],
      start_minute: [label.start, minute],
      end_minute: [label.end, minute],
      part: [label.part, choice(part)],
      sent_at: [label.sentAt, instant],
      expires_at: [label.expiresAt, instant],
      answer: [label.answer, choice(answer)],
      answered_at: [label.answeredAt, instant],
      channel: [label.channel, choice(heldWords(language).channel)],
      answered_by_name: [label.answeredBy],
      words: [label.words],
      withdrawn_at: [label.withdrawnAt, instant],
    }
  },
})

const seats = heldTable({
  ...titled('seats'),
  tables: ['seat'],
  read: listHeldSeats,
  columns: (language) => {
    const { label, part } = words(language)
    const { day, minute, instant, choice } = showsIn(language)
    return {
      reference: [label.reference],
      on_day: [label.onDay, day],
      start_minute: [label.start, minute],
      end_minute: [label.end, minute],
      part: [label.part, choice(part)],
      taken_at: [label.takenAt, instant],
      released_at: [label.releasedAt, instant],
    }
  },
})

const again = heldTable({
  ...titled('again'),
  tables: ['wish_again'],
  read: listHeldWishesAgain,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label } = words(language)
    const { instant, choice } = showsIn(language)
    const held = heldWords(language)
    return {
      host_name: [label.host],
      said_at: [label.saidAt, instant],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

const proposals = heldTable({
  ...titled('proposals'),
  tables: ['proposed_seat'],
  read: listHeldProposals,
  columns: (language) => {
    const { label } = words(language)
    const { day, minute, instant } = showsIn(language)
    return {
      reference: [label.reference],
      on_day: [label.onDay, day],
      start_minute: [label.start, minute],
      end_minute: [label.end, minute],
      number: [label.proposal],
      made_at: [label.madeAt, instant],
    }
  },
})

const decisions = heldTable({
  ...titled('decisions'),
  tables: ['schedule_decision'],
  read: listHeldDecisions,
  accounts: ['decided_by', 'lifted_by'],
  columns: (language) => {
    const { label, decision } = words(language)
    const { instant, choice } = showsIn(language)
    return {
      reference: [label.reference],
      kind: [label.decision, choice(decision)],
      decided_at: [label.decidedAt, instant],
      decided_by_name: [label.decidedBy],
      lifted_at: [label.liftedAt, instant],
    }
  },
})

/** What dispatch holds about a person. */
export const heldSections: readonly HeldSection[] = [offers, seats, again, proposals, decisions]
