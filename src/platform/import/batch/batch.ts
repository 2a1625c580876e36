import type { Answers } from '../kind.ts'

/** A list that was uploaded, and what has become of it. */
export interface Batch {
  id: string
  kind: string
  fileName: string
  fileDigest: string
  /** Encrypted; null once it was taken, discarded, or left for too long. */
  contentSealed: string | null
  mapped: Mapped | null
  /** Null where it came over the command line. */
  uploadedBy: string | null
  uploadedAt: string
  takenAt: string | null
  rowsAdded: number | null
  rowsKnown: number | null
  discardedAt: string | null
}

/** What was said about the columns: the sheet (from 0), the row of its header (from 1), the column of each field. */
export interface Mapped {
  sheet: number
  headerLine: number
  columns: Record<string, number | null>
  answers: Answers
}

export type BatchState = 'open' | 'taken' | 'discarded' | 'expired'

export function stateOf(batch: Pick<Batch, 'takenAt' | 'discardedAt'> & { isKept: boolean }): BatchState {
  if (batch.takenAt !== null) return 'taken'
  if (batch.discardedAt !== null) return 'discarded'
  return batch.isKept ? 'open' : 'expired'
}
