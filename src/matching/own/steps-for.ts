import type { Language } from '#platform/i18n/catalogue.ts'
import type { Side } from '../introduction/rules/facts.ts'
import { isOver } from '../introduction/rules/state.ts'
import type { Shown } from '../introduction/shown.ts'
import { stepWords } from './step-words.ts'
import type { Words } from './words.ts'

/** The same steps in words that fit the other side: people meet, trials are tried, places are gone to. */
export function stepsFor(w: Words, language: Language, { side, state, question }: Shown, reader: Side) {
  const own = stepWords(language)
  const meet =
    side === 'host' ? (reader === 'giver' ? own.receiving : own.host) : side === 'place' ? own.place : undefined
  const ofPlace = side === 'place' ? { 'to-meet': own.place.chosen, 'said-no': own.place.left } : {}
  const open = question ? own.open.asked : own.open.other
  return {
    question: { ...w.question, meet: meet?.question ?? w.question.meet },
    yes: { ...w.yes, meet: meet?.yes ?? w.yes.meet },
    about: reader === 'giver' || side === 'peer' ? w.about : own[side].about,
    state: { ...w.state, ...ofPlace, open }[state],
  }
}

export function titleOf(w: Words, shown: Shown, reader: Side): string {
  if (shown.name) return shown.name
  if (reader === 'seeker' && isOver(shown.state)) return w.kind[shown.side]
  return reader === 'giver' ? w.unnamedSeeker(shown.code) : w.unnamed(w.kind[shown.side])
}
