/**
 * What was found in a cell or a row. `repaired`: another spelling of the same value, replaced. `doubtful`: kept as it is,
 * a person should look. `refused`: the row is not taken.
 */
export interface Finding {
  column: string
  kind: 'repaired' | 'doubtful' | 'refused'
  because: Because
  was: string
  now?: string
}

export type Because =
  | 'spaces'
  | 'width'
  | 'kana-width'
  | 'day-spelling'
  | 'time-spelling'
  | 'code-leading-zero'
  | 'code-check-digit'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-code'
  | 'wrong-check-digit'
  | 'not-a-coordinate'
  | 'outside-japan'
  | 'link-incomplete'
  | 'number-destroyed'
  | 'start-missing'
  | 'ends-before-it-starts'
  | 'required-missing'
  | 'cells-missing'
  | 'cells-too-many'
  | 'twice-in-file'
