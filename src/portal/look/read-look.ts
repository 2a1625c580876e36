import type { z } from 'zod'
import { hostOf } from '#platform/place/own-domain.ts'
import { siteAddress } from '#platform/site-address.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { type Received, receiveFile } from '../files/receive-file.ts'
import type { LookChange } from './change-look.ts'
import { domainOf, type lookForm, lookTexts, readColour } from './form.ts'
import { contrast, isDarkEnough, nearestDarkEnough } from './rules.ts'
import { words } from './words.ts'

interface Problem {
  field: string
  message: string
}
type Read = { change: LookChange; problems: [] } | { change: null; problems: Problem[] }

/** What the form says as the store keeps it, or what in it needs another look, in words. */
export async function readLook(c: HouseContext, value: z.infer<typeof lookForm>): Promise<Read> {
  const w = words(c.var.desk.language).problem
  const colour = colourIn(value.key_colour)
  const domain = value.domain === '' ? null : domainOf(value.domain)
  const given = await receiveFile(c.var.typed?.get('logo'), 'logo')
  const problems: Problem[] = []
  if (colour === 'unread') problems.push({ field: 'key_colour', message: w.colour })
  else if (colour && !isDarkEnough(colour)) {
    const message = w.tooPale(contrast(colour, '#ffffff').toFixed(1), nearestDarkEnough(colour))
    problems.push({ field: 'key_colour', message })
  }
  if ('problem' in given) problems.push({ field: 'logo', message: w[given.problem === 'large' ? 'large' : 'kind'] })
  const because = whyNotDomain(c, value.domain, domain)
  if (because) problems.push({ field: 'domain', message: w[because] })
  if (problems.length > 0 || colour === 'unread') return { change: null, problems }
  return { change: changeOf(value, colour, domain, given), problems: [] }
}

function changeOf(
  value: z.infer<typeof lookForm>,
  key_colour: string | null,
  domain: string | null,
  given: Received,
): LookChange {
  const texts = Object.fromEntries(lookTexts.map((name) => [name, value[name]]))
  return {
    details: { ...texts, key_colour, domain, logo_alt: value.logo_alt, is_open: value.is_open === 'yes' },
    logo: 'file' in given ? given.file : null,
    withoutLogo: value.no_logo,
    opened: value.opened,
  }
}

const colourIn = (text: string) => (text.trim() === '' ? null : (readColour(text) ?? ('unread' as const)))

function whyNotDomain(c: HouseContext, typed: string, domain: string | null) {
  if (typed === '') return null
  if (domain === null) return 'domain' as const
  if (domain === new URL(siteAddress(c.var.site.config)).hostname || domain === hostOf(c)) return 'ownDomain' as const
  return null
}
