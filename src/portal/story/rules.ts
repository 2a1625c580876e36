export const audiences = ['nobody', 'staff', 'courses', 'hosts', 'public'] as const
export type Audience = (typeof audiences)[number]
export const partKinds = ['text', 'picture', 'sound', 'film'] as const
export type PartKind = (typeof partKinds)[number]
export type StoryStateName = 'submitted' | 'returned' | 'checked' | 'published' | 'withdrawn' | 'archived'

export interface Lasting {
  fromOn: string
  untilOn: string | null
}
export interface StoryStep extends Lasting {
  state: StoryStateName
  recordedAt: string
}
export interface StoryConsent {
  givenOn: string
  untilOn: string | null
  withdrawnAt: string | null
}
/** Steps and consents, the oldest first. */
export interface StoryFacts<S extends StoryStep = StoryStep> {
  states: readonly S[]
  consents: readonly StoryConsent[]
}

/**
 * Whoever was asked about a part sees it also before its first day, until its last; and no longer than the story itself
 * is shown, once its teller has decided to show it.
 */
export const isStillAsked = (facts: StoryFacts, part: Pick<Lasting, 'untilOn'>, day: string): boolean =>
  (part.untilOn === null || day <= part.untilOn) && (stateOf(facts) !== 'published' || shownAsOf(facts, day) !== null)

/** The last day counts. */
export const holdsOn = ({ fromOn, untilOn }: Lasting, day: string): boolean =>
  fromOn <= day && (untilOn === null || day <= untilOn)

export const stateOf = ({ states }: Pick<StoryFacts, 'states'>): StoryStateName | 'draft' =>
  states.at(-1)?.state ?? 'draft'

/**
 * Whether a coordinator may open a story on the pages of the office: one that was typed there; and of one that its teller
 * writes alone what was handed in, until it is withdrawn.
 */
export const isOpenToOffice = (story: Pick<StoryFacts, 'states'> & { channel: string }): boolean =>
  story.channel !== 'online' || !['draft', 'withdrawn'].includes(stateOf(story))

/** What is for everybody is for each audience; who looks a story over reads all but what its teller keeps. */
export function isFor(part: Audience, reader: Audience): boolean {
  if (part === 'nobody') return false
  return part === 'public' || part === reader || reader === 'staff'
}

/** What tells of somebody who was asked is read by others only once they agree. Whoever was not asked stops nothing. */
export const mayBeRead = (questions: readonly { answer: 'agrees' | 'objects' | null }[]): boolean =>
  questions.every(({ answer }) => answer === 'agrees')

/** The newest consent counts; one that was taken back is none. */
export function consentHolds(consents: readonly StoryConsent[], day: string): boolean {
  const consent = consents.at(-1)
  return (
    consent !== undefined &&
    consent.withdrawnAt === null &&
    holdsOn({ fromOn: consent.givenOn, untilOn: consent.untilOn }, day)
  )
}

/**
 * The instant of whose wording others may read: the one that was looked over before the teller decided to show it. Null
 * where nobody may read it today: never decided, withdrawn, put away, over, or without consent.
 */
export function shownAsOf({ states, consents }: StoryFacts, day: string): string | null {
  const decided = states.findLastIndex(({ state }) => decisions.includes(state))
  const decision = states[decided]
  if (decision?.state !== 'published' || !holdsOn(decision, day) || !consentHolds(consents, day)) return null
  return states.slice(0, decided).findLast(({ state }) => state === 'checked')?.recordedAt ?? null
}

const decisions: readonly StoryStateName[] = ['published', 'withdrawn', 'archived']

export type StepRefusal = 'nothing-told' | 'not-submitted' | 'not-checked' | 'not-shown' | 'words-missing'

/** Whether a step may follow on those before it. Withdrawing always may. */
export function mayStep(facts: StoryFacts, step: StoryStateName, parts: number): StepRefusal | null {
  const before = stateOf(facts)
  if (step === 'submitted') return parts === 0 ? 'nothing-told' : null
  if (step === 'checked' || step === 'returned') return before === 'submitted' ? null : 'not-submitted'
  if (step === 'published') return before === 'checked' || before === 'published' ? null : 'not-checked'
  if (step === 'archived') return before === 'draft' || before === 'withdrawn' ? 'not-shown' : null
  return null
}
