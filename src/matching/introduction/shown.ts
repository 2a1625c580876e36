import type { GiverSide } from '../rules/facts.ts'
import type { Fit, Soft } from '../rules/finding.ts'
import type { SeekingAnswers } from '../seeking/answers.ts'
import type { Terms } from './agree.ts'
import type { MeetingFacts, Step } from './rules/facts.ts'
import type { IntroductionState } from './rules/state.ts'

/** What one side may know of an introduction. The other side's name is in it only once both wished to meet. */
export interface Shown {
  id: string
  side: GiverSide
  code: string
  state: IntroductionState
  question: { step: Step; subjectId: string } | null
  introducedOn: string
  expiresAt: string
  /** The day on which it came to an end; null while it goes on. */
  overOn: string | null
  /** Whether the reader said “not this time”, and has taken it back. */
  ownNo: 'stands' | 'taken-back' | null
  /** The name the other side wishes to be called by; null while it is not told. */
  name: string | null
  /** What the other side wrote to be read before a meeting. */
  about: string
  href: string | null
  fits: Fit[]
  soft: Soft[]
  meeting: (Omit<MeetingFacts, 'placeSealed'> & { place: string; placeHref: string | null }) | null
  /** The terms that wait for a yes, or those in force, with the day on which they are looked at again. */
  terms: (Terms & { reviewOn: string | null; isInForce: boolean }) | null
  reviewOn: string | null
  /** Whether the reader has asked to talk the agreement over. */
  hasAskedForChange: boolean
  seeker: Pick<SeekingAnswers, 'companies' | 'topics' | 'topicsNot' | 'modes' | 'times' | 'tongues'> | null
}
