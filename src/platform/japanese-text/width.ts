const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * A text with everything evened out that people do not mean when they search or compare: width (NFKC), case,
 * hiragana or katakana, kinds of dash, spaces and line breaks, variation selectors. For comparing only, never to keep.
 */
export function forComparing(text: string): string {
  const folded = hiragana(text.normalize('NFKC').toLowerCase())
  return folded.replace(/[\p{Z}\p{Cc}\p{Variation_Selector}]+/gu, '').replace(/[-‐‑‒–—―−ー~〜]+/g, 'ー')
}

/** Full-width letters, digits, signs and spaces as half-width ones; kana stay as they are. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => shifted(character, -0xfee0)).replace(/\u3000/g, ' ')
}

/** Half-width kana as full-width ones, with their sound marks joined: ﾔﾏﾀﾞ is ヤマダ. */
export function fullWidthKana(text: string): string {
  return text.replace(/[｡-ﾟ]+/g, (kana) => kana.normalize('NFKC'))
}

export function katakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/g, (character) => shifted(character, 0x60))
}

export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/g, (character) => shifted(character, -0x60))
}

/** Characters as a reader counts them: a base with its variation selector or sound mark is one. */
export function lengthOf(text: string): number {
  if (/^[\u0020-\u007e\u3000-\u3098\u309b-\u9fff]*$/.test(text)) return text.length
  let length = 0
  for (const _ of segmenter.segment(text)) length += 1
  return length
}

function shifted(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by)
}
