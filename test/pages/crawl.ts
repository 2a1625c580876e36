import type { Key } from './demonstration-city.ts'

export interface Found {
  pattern: string
  address: string
  key: Key
  isPage: boolean
}

/** Follows every link from the first page on, as somebody would; at most `most` addresses of each pattern. */
export async function crawl(
  key: Key,
  patterns: string[],
  from: string[],
  most: number,
  isOurs: (address: string) => boolean = () => true,
): Promise<{ found: Found[]; astray: string[] }> {
  const shapes = [...patterns].sort(exactFirst).map((pattern) => ({ pattern, shape: shapeOf(pattern) }))
  const found: Found[] = []
  const astray: string[] = []
  const waiting = from.map((address) => ({ address, by: 'the test' }))
  const seen = new Set(from)
  const counts = new Map<string, number>()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { address, by } = next
    const pattern = shapes.find(({ shape }) => shape.test(address.split(/[?#]/)[0] ?? ''))?.pattern
    if (!pattern) {
      astray.push(`${by} leads ${key.who} to ${address}, which no door has`)
      continue
    }
    const count = counts.get(pattern) ?? 0
    if (count >= most) continue
    counts.set(pattern, count + 1)
    const answer = await key.browser.get(address)
    if (![200, 303].includes(answer.status))
      astray.push(`${by} leads ${key.who} to ${address}, which answers ${answer.status}`)
    const isPage = answer.status === 200 && isShown(answer.headers)
    found.push({ pattern, address, key, isPage })
    for (const link of isPage ? linksIn(answer.text) : answer.location ? [answer.location] : [])
      if (!seen.has(link) && isOurs(link)) waiting.push({ address: link, by: address })
    for (const { address } of waiting) seen.add(address)
  }
  return { found, astray }
}

const isShown = (headers: Headers) =>
  (headers.get('Content-Type') ?? '').startsWith('text/html') && !headers.has('Content-Disposition')

const exactFirst = (one: string, other: string) => Number(one.includes(':')) - Number(other.includes(':'))
const shapeOf = (pattern: string) => new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+')}$`)

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}
