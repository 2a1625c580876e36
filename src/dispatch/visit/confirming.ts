import { isFollowUpStaffMissing, type WishForCompany } from '../rules/follow-up.ts'

export interface Confirming {
  closed: boolean
  /** A visit of this request already stands. */
  hasVisit: boolean
  going: number
  peopleMinimum: number
  /** The coordinator said aloud that fewer people are enough this time. */
  fewer: boolean
  wishes: readonly WishForCompany[]
  followUpStaff: string | null
  deputyStaff: string | null
  dayGone: boolean
}

export type ConfirmRefusal =
  | { because: 'request-closed' | 'already-confirmed' | 'day-gone' | 'nobody-goes' | 'follow-up-staff-needed' }
  | { because: 'same-staff-twice' }
  | { because: 'too-few'; going: number; minimum: number }

/** Whether the accepted places are enough for a visit. */
export function whyNotConfirmed(given: Confirming): ConfirmRefusal | null {
  if (given.hasVisit) return { because: 'already-confirmed' }
  if (given.closed) return { because: 'request-closed' }
  if (given.dayGone) return { because: 'day-gone' }
  if (given.going === 0) return { because: 'nobody-goes' }
  if (given.going < given.peopleMinimum && !given.fewer)
    return { because: 'too-few', going: given.going, minimum: given.peopleMinimum }
  if (given.followUpStaff !== null && given.followUpStaff === given.deputyStaff) return { because: 'same-staff-twice' }
  if (isFollowUpStaffMissing(given.wishes, given.followUpStaff === null ? 0 : 1))
    return { because: 'follow-up-staff-needed' }
  return null
}
