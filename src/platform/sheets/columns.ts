/** `day` takes 'YYYY-MM-DD', `yen` a whole number, `percent` a share (0.25 is 25 %). */
export type ColumnKind = 'text' | 'number' | 'day' | 'yen' | 'percent'

export interface Column {
  label: string
  /** In characters of half width; by the longest text where it is left out. */
  width?: number
  kind?: ColumnKind
}

export type WrittenCell = string | number | boolean | null | undefined
export type WrittenRow = readonly WrittenCell[]
