/**
 * `variant`: a base character with a variation selector (葛󠄀). `outside-bmp`: beyond the 65,536 first code points (𠮷).
 * `private-use`: an office's own 外字, which only its own machines can show. `rare-kanji`: extension A.
 */
export interface RareCharacter {
  character: string
  because: 'variant' | 'outside-bmp' | 'private-use' | 'rare-kanji' | 'broken'
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const suspicious = /[\p{Variation_Selector}\p{Co}\p{Cs}\u{10000}-\u{10ffff}\u3400-\u4dbf\ufffd]/u

/**
 * The characters of a name that a printed certificate or another office's computer may lack or show as another form,
 * each once, in the order of the text. They are kept as they are; the reader is only told.
 */
export function rareCharacters(text: string): RareCharacter[] {
  if (!suspicious.test(text)) return []
  const found = new Map<string, RareCharacter>()
  for (const { segment } of segmenter.segment(text)) {
    const because = reasonFor(segment)
    if (because) found.set(segment, { character: segment, because })
  }
  return [...found.values()]
}

function reasonFor(character: string): RareCharacter['because'] | null {
  if (/[\p{Cs}\ufffd]/u.test(character)) return 'broken'
  if (/\p{Variation_Selector}/u.test(character)) return 'variant'
  if (/\p{Co}/u.test(character)) return 'private-use'
  if (/[\u{10000}-\u{10ffff}]/u.test(character)) return 'outside-bmp'
  return /[\u3400-\u4dbf]/.test(character) ? 'rare-kanji' : null
}
