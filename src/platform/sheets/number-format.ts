/** What a spreadsheet's number format makes of a number. */
export type NumberMeaning = 'number' | 'day' | 'time' | 'duration'

/**
 * Reads a number format: `ggge"年"m"月"` and `yyyy/m/d` show a day, `h"時"mm"分"` a time of day, `[h]:mm` a duration
 * (also of more than 24 hours).
 */
export function meaningOf(format: string): NumberMeaning {
  const letters = format
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .toLowerCase()
    .replace(/general|g\/標準/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
  if (/\[(h+|m+|s+)\]/.test(letters)) return 'duration'
  const bare = letters.replace(/\[[^\]]*\]/g, '').replace(/e[+-]/g, '')
  if (/[ydge]|a{3,4}|m{3,}/.test(bare)) return 'day'
  if (/[hs]/.test(bare)) return 'time'
  return bare.includes('m') ? 'day' : 'number'
}

/**
 * The text that a format of digits shows: 01234 for `00000`, 154-0017 for `000\-0000`. Null where the format is no
 * such pattern or the number is no whole number.
 */
export function paddedDigits(number: number, format: string): string | null {
  const pattern = sectionFor(format)
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
  if (!Number.isSafeInteger(number) || number < 0 || !/^[-0#() ]+$/.test(pattern) || !/0.*[-0]/.test(pattern))
    return null
  let digits = String(number)
  let shown = ''
  for (const sign of Array.from(pattern).reverse()) {
    if (sign !== '0' && sign !== '#') shown = sign + shown
    else {
      shown = (digits.at(-1) ?? (sign === '0' ? '0' : '')) + shown
      digits = digits.slice(0, -1)
    }
  }
  return digits + shown
}

/** A format such as `[<=999]000;000\-0000` ends in the section for what no condition caught. */
function sectionFor(format: string): string {
  const sections = format.split(';')
  return (sections[0]?.startsWith('[<') ? sections.at(-1) : sections[0]) ?? ''
}
