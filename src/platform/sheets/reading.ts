import type { Sheet } from './sheet.ts'

export type SheetFormat = 'xlsx' | 'xls' | 'ods' | 'csv'
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS'

/** `encoding` is null but for csv. */
export type WorkbookReading =
  | { sheets: Sheet[]; format: SheetFormat; encoding: TextEncoding | null }
  | { refused: SheetRefusal }

/** Why a file cannot be read. Lines count from 1. */
export type SheetRefusal =
  | { because: 'empty' | 'unknown-format' | 'damaged' | 'password' | 'too-much-inside' | 'took-too-long' }
  | { because: 'too-large'; megabytes: number }
  | { because: 'unknown-encoding' | 'quote-not-closed' | 'text-after-quote'; line: number }

/** What a file may ask of the machine. A cell of Excel holds at most 32,767 characters. */
export const limits = {
  uploadBytes: 5_000_000,
  unpackedBytes: 64_000_000,
  filledCells: 500_000,
  cellCharacters: 32_767,
  heapMegabytes: 256,
  milliseconds: 20_000,
}
