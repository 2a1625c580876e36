export interface PdfTask {
  number: number
  template: string
  data: string
  /** Seconds since 1970, written into the file. */
  createdAt: number
}

export type FromPrinter =
  | { number: number; bytes: Uint8Array }
  /** What the typesetter says of the template, for the log: a fault of ours, never of what was typed. */
  | { number: number; fault: string }
