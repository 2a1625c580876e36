/** How far a search has come. */
export interface Progress {
  phase?: 'reading' | 'searching' | 'proving' | 'checking' | 'levers'
  requests?: number
  covered?: number
  /** Bound of the first aim and what was found, in thousandths of the bound. */
  ofBound?: number | null
  elapsedMs?: number
}
