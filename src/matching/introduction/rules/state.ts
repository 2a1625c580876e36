import type { AgreementFacts, Answered, Introduction, Side, Step } from './facts.ts'

export const introductionStates = [
  'open',
  'to-meet',
  'meeting-set',
  'met',
  'agreeing',
  'agreed',
  'said-no',
  'expired',
  'withdrawn',
  'ended',
] as const
export type IntroductionState = (typeof introductionStates)[number]

/** Where two sides stand, derived from what was said and when. */
export function introductionState(facts: Introduction, now: string): IntroductionState {
  if (facts.withdrawnAt !== null) return 'withdrawn'
  if (facts.answers.some(({ answer, step }) => answer === 'no' && step === 'meet')) return 'said-no'
  if (facts.endedAt !== null) return 'ended'
  if (!bothSay(facts, 'meet', facts.id)) return facts.expiresAt <= now ? 'expired' : 'open'
  if (agreementInForce(facts)) return 'agreed'
  if (facts.agreements.length > 0 || bothWishToGoOn(facts)) return 'agreeing'
  if (facts.meeting?.tookPlace) return 'met'
  return facts.meeting && facts.meeting.tookPlace === null ? 'meeting-set' : 'to-meet'
}

/** A place that is open to everybody has said yes by being open. */
function says({ side, answers }: Introduction, who: Side, step: Step, subjectId: string): Answered['answer'] | null {
  if (who === 'giver' && side === 'place') return 'yes'
  return answers.find((one) => one.side === who && one.step === step && one.subjectId === subjectId)?.answer ?? null
}

const bothSay = (facts: Introduction, step: Step, subjectId: string) =>
  says(facts, 'seeker', step, subjectId) === 'yes' && says(facts, 'giver', step, subjectId) === 'yes'

export const bothWishToGoOn = (facts: Introduction) =>
  facts.meeting?.tookPlace === true && bothSay(facts, 'go-on', facts.meeting.id)

/** The newest agreement to which both said yes. */
export const agreementInForce = (facts: Introduction): AgreementFacts | null =>
  facts.agreements.findLast(({ id }) => bothSay(facts, 'agree', id)) ?? null

const over: readonly IntroductionState[] = ['said-no', 'expired', 'withdrawn', 'ended']
export const isOver = (state: IntroductionState) => over.includes(state)

/** Names are told once both wish to meet, and no longer than it lasts. */
export const namesAreOpen = (facts: Introduction, now: string) =>
  bothSay(facts, 'meet', facts.id) && !isOver(introductionState(facts, now))

/** What this side is asked just now: one question at a time. */
export function questionFor(facts: Introduction, who: Side, now: string): { step: Step; subjectId: string } | null {
  const state = introductionState(facts, now)
  const ask = (step: Step, subjectId: string) =>
    says(facts, who, step, subjectId) === null ? { step, subjectId } : null
  if (state === 'open') return ask('meet', facts.id)
  if (state === 'met' && facts.meeting) return ask('go-on', facts.meeting.id)
  const newest = facts.agreements.at(-1)
  if ((state === 'agreeing' || state === 'agreed') && newest && !isRefused(facts, newest.id))
    return ask('agree', newest.id)
  return null
}

/** Somebody did not say yes to these terms: they are talked over and written anew. */
export const isRefused = (facts: Introduction, agreementId: string) =>
  facts.answers.some((one) => one.step === 'agree' && one.subjectId === agreementId && one.answer === 'no')

/** The instant at which it came to an end, by whatever way; null while it goes on. */
export function overAt(facts: Introduction, now: string): string | null {
  const state = introductionState(facts, now)
  if (!isOver(state)) return null
  return facts.withdrawnAt ?? facts.endedAt ?? facts.expiresAt
}
