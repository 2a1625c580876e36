/** What stands against submitting a document as it is. */
export interface SubmissionFacts {
  /** How many cells must be mended first. */
  faults: number
  /** Nothing was entered yet. */
  isEmpty: boolean
  /** Whether there is a version already. */
  isCorrection: boolean
  reason: string
  /** Whether anything differs from the last version; true where there is none. */
  differs: boolean
}

export type SubmissionDecision =
  | { submit: true }
  | { submit: false; because: 'nothing-entered' | 'faults' | 'reason-missing' | 'nothing-new' }

/** A correction is a new version with its reason; what was submitted is never changed. */
export function decideSubmission({
  isEmpty,
  faults,
  isCorrection,
  reason,
  differs,
}: SubmissionFacts): SubmissionDecision {
  if (isEmpty) return { submit: false, because: 'nothing-entered' }
  if (faults > 0) return { submit: false, because: 'faults' }
  if (isCorrection && !differs) return { submit: false, because: 'nothing-new' }
  if (isCorrection && reason.trim() === '') return { submit: false, because: 'reason-missing' }
  return { submit: true }
}

export const recipients = ['prefecture', 'state'] as const
export type Recipient = (typeof recipients)[number]
