/** Words carry furigana as `{漢字|かんじ}`; a letter or a sheet has no place for it. */
export const withoutMarkup = (text: string) => text.replace(/\{([^{|}]{1,60})\|[ぁ-ゖァ-ヺー・ 　]{1,80}\}/g, '$1')

/** The same words in plain text. */
export function withoutReadings<T extends object>(words: T): T {
  const plain = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? withoutMarkup(value) : withoutReadings(value as object),
  ])
  return Object.fromEntries(plain) as T
}
