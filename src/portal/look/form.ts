import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Look } from '../public/front.ts'

export const lookTexts = [
  'name_ja',
  'name_easy',
  'name_en',
  'lead_ja',
  'lead_easy',
  'lead_en',
  'contact_ja',
  'contact_easy',
  'contact_en',
] as const

export const lookForm = z.object({
  name_ja: field.requiredText(60),
  name_easy: field.text(120),
  name_en: field.text(80),
  lead_ja: field.text(200),
  lead_easy: field.text(400),
  lead_en: field.text(300),
  contact_ja: field.text(300),
  contact_easy: field.text(600),
  contact_en: field.text(400),
  key_colour: field.text(20),
  logo_alt: field.text(120),
  no_logo: field.yes(),
  domain: field.text(253),
  is_open: field.choice(['yes', 'no']),
  opened: field.text(36),
})

/** `#1b5e4b` from what was typed, also in full width or without its sign; null where it is no colour. */
export function readColour(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(plain) ?? []
  if (!digits) return null
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
}

/** The name of a domain, without what stands around it in an address; null where it cannot be one. */
export function domainOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const name = plain
    .replace(/^https?:\/\//, '')
    .replace(/[./]$/, '')
    .replace(/\.$/, '')
  const part = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
  return new RegExp(`^(${part}\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$`).test(name) ? name : null
}

/** How the look in force stands in the form. */
export function typedOfLook(look: Look | undefined): Typed {
  const texts = Object.fromEntries(lookTexts.map((name) => [name, [look?.[name] ?? '']]))
  return {
    ...texts,
    key_colour: [look?.key_colour ?? ''],
    logo_alt: [look?.logo_alt ?? ''],
    domain: [look?.domain ?? ''],
    is_open: [look?.is_open ? 'yes' : 'no'],
    opened: [look?.id ?? ''],
  }
}
