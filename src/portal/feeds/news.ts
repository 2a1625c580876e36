import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { entryAddress } from './event-occurrences.ts'
import { xmlText } from './xml.ts'

/** What is new or changed as RSS 2.0, in the order given. */
export function newsFeed(entries: readonly Published[], place: PublishedPlace, home: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${xmlText(place.nameJa)}</title>`,
    `<link>${xmlText(home)}</link>`,
    `<description>${xmlText(`${place.nameJa} ピアサポートの案内`)}</description>`,
    '<language>ja</language>',
    ...entries.map((entry) => item(entry, entryAddress(entry, place))),
    '</channel></rss>',
  ].join('\n')
}

/** The addresses of everything public, for search engines. */
export function siteMap(addresses: readonly { address: string; changedAt?: string }[]): string {
  const lines = addresses.map(
    ({ address, changedAt }) =>
      `<url><loc>${xmlText(address)}</loc>${changedAt ? `<lastmod>${changedAt.slice(0, 10)}</lastmod>` : ''}</url>`,
  )
  const head = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...lines, '</urlset>'].join('\n')
}

const item = (entry: Published, address: string) =>
  `<item><title>${xmlText(plainText(entry.version.title_ja))}</title><link>${xmlText(address)}</link><guid isPermaLink="false">${entry.id}.${entry.version.number}</guid><pubDate>${new Date(entry.changedAt).toUTCString()}</pubDate><description>${xmlText(plainText(entry.version.summary_ja))}</description></item>`

export const mostNews = 50
