import { privateAddresses, urls } from '#urls.ts'

const patterns = [...new Set(privateAddresses.map((pattern) => pattern.replace(/:\w+/g, '*')))]
/** A rule holds for everything that begins so. */
const privately = patterns.filter((one) => !patterns.some((other) => other !== one && one.startsWith(other)))

/**
 * Search engines read what is public; nothing behind a sign-in, no private link and no form is for them. Each municipality
 * with open pages has a map of its own.
 */
export const robots = (places: readonly { code: string }[], site: string): string =>
  [
    'User-agent: *',
    'Allow: /m/',
    'Allow: /assets/',
    ...privately.map((pattern) => `Disallow: ${pattern}`),
    'Disallow: /',
    ...places.map(({ code }) => `Sitemap: ${site}${urls.place.open.siteMap({ code })}`),
    '',
  ].join('\n')
