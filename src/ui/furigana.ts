/**
 * Expands `{漢字|かんじ}` in finished HTML: to ruby in text when `on`, to the plain kanji otherwise and wherever
 * ruby cannot stand (attributes, title, option, SVG). What people wrote into fields (textarea, value) and addresses
 * stay as they are. Only kana count as a reading, so that other text in braces is left alone. Linear in the length.
 */
export function withFurigana(html: string, on: boolean): string {
  if (!html.includes('|')) return html
  let out = ''
  let at = 0
  let quiet: string | null = null
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open === -1 ? html.length : open
    out += inText(html.slice(at, textEnd), on, quiet)
    if (open === -1) break
    const end = tagEnd(html, open)
    const tag = html.slice(open, end)
    quiet = within(quiet, tag)
    out += tag.includes('|') ? inTag(tag) : tag
    at = end
  }
  return out
}

const marked = /\{([^{|}<>]{1,60})\|([ぁ-ゖァ-ヺー・ 　]{1,80})\}/g
const ruby = '<ruby>$1<rp>（</rp><rt>$2</rt><rp>）</rp></ruby>'
const written = new Set(['textarea', 'script', 'style'])
const plainOnly = new Set(['title', 'option', 'svg', ...written])

function inText(text: string, on: boolean, quiet: string | null) {
  if (quiet !== null && written.has(quiet)) return text
  if (!text.includes('|')) return text
  return text.replace(marked, on && quiet === null ? ruby : '$1')
}

/** The element, if any, in which ruby may not stand from here on. */
function within(quiet: string | null, tag: string) {
  const [, slash, name = ''] = /^<(\/?)([a-z]*)/.exec(tag) ?? []
  if (quiet !== null) return slash && name === quiet ? null : quiet
  return !slash && plainOnly.has(name) && !tag.endsWith('/>') ? name : null
}

const attribute = /([\w:-]+)="([^"]*)"/g
const kept = new Set(['value', 'href', 'src', 'action', 'formaction'])

const inTag = (tag: string) =>
  tag.replace(attribute, (whole, name: string, value: string) =>
    kept.has(name) ? whole : `${name}="${value.replace(marked, '$1')}"`,
  )

/** Past the `>` that closes the tag which starts at `open`; quoted attributes may hold a `>`. */
function tagEnd(html: string, open: number) {
  let quoted = false
  for (let at = open; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 34) quoted = !quoted
    else if (code === 62 && !quoted) return at + 1
  }
  return html.length
}
