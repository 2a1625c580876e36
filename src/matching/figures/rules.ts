/** A number as it may be shown: zero tells of nobody, a small one might. Null means that it is hidden. */
export const suppressed = (count: number, limit: number): string | null =>
  count > 0 && count < limit ? null : String(count)
