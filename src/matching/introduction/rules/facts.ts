import type { GiverSide } from '../../rules/facts.ts'

export type Step = 'meet' | 'go-on' | 'agree'
export type Side = 'seeker' | 'giver'

export interface Answered {
  step: Step
  subjectId: string
  side: Side
  answer: 'yes' | 'no'
  answeredAt: string
  /** When whoever said it took it back; null while it stands. */
  takenBackAt: string | null
}

export interface MeetingFacts {
  id: string
  onDay: string
  startMinute: number
  endMinute: number
  mode: 'in-person' | 'online' | 'phone'
  placeSealed: string | null
  tookPlace: boolean | null
}

export interface AgreementFacts {
  id: string
  termsSealed: string | null
  reviewOn: string
  writtenAt: string
}

export interface ReviewFacts {
  id: string
  heldOn: string
  outcome: 'continue' | 'change' | 'end'
  nextOn: string | null
  wordsSealed: string | null
  recordedAt: string
}

/** That one side wishes to talk the agreement over. */
export interface ChangeWish {
  side: Side
  wishedAt: string
}

/** Two sides that were introduced to each other, and all that came of it. */
export interface Introduction {
  id: string
  seekingId: string
  code: string
  side: GiverSide
  personId: string | null
  organisationId: string | null
  placeSource: string | null
  placeRef: string | null
  placeTitle: string | null
  introducedAt: string
  expiresAt: string
  reasonsSealed: string | null
  withdrawnAt: string | null
  endedAt: string | null
  answers: readonly Answered[]
  /** The meeting in force, recorded or still ahead. */
  meeting: MeetingFacts | null
  agreements: readonly AgreementFacts[]
  reviews: readonly ReviewFacts[]
  changeWishes: readonly ChangeWish[]
}
