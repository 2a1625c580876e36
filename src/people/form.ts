import { z } from 'zod'
import { formatPhone } from '#platform/japanese-text.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Person } from './find-person.ts'
import type { PersonDetails } from './register-person.ts'
import { preferredChannels } from './rules.ts'
import type { Words } from './words.ts'

export const proxyChannels = ['online', 'paper', 'phone', 'meeting'] as const

/** The fields of a person, to spread into a larger schema: `z.object({ ...personFields, …more })`. */
export const personFields = {
  name: field.requiredText(60),
  kana: field.text(80),
  penName: field.text(60),
  email: field.emailOrNone(),
  phone: field.text(40).transform((text, ctx) => {
    if (text === '') return null
    const phone = formatPhone(text)
    if (phone === null) ctx.addIssue({ code: 'custom', message: 'not-a-phone' })
    return phone
  }),
  address: field.text(200),
  preferredChannel: field.choiceOrNone(preferredChannels),
}

export const personForm = z.object({ ...personFields, channel: field.choiceOrNone(proxyChannels) })

export const personLabels = (w: Words): Record<string, string> => w.label

export function personDetailsOf(value: PersonDetails): PersonDetails {
  const { name, kana, penName, email, phone, address, preferredChannel } = value
  return { name, kana, penName, email, phone, address, preferredChannel }
}

export function typedFromPerson({ name, kana, penName, contact }: Person): Typed {
  const { email, phone, address, preferredChannel } = contact
  return {
    name: [name],
    kana: [kana],
    penName: [penName],
    email: email ? [email] : [],
    phone: phone ? [phone] : [],
    address: [address],
    preferredChannel: preferredChannel ? [preferredChannel] : [],
  }
}

/** What the typist could not see stays as it is. */
export const keepingHidden = (
  details: PersonDetails,
  { penName, contact }: Person,
  hidden: readonly (keyof PersonDetails)[],
): PersonDetails => {
  const held = { penName, email: contact.email, phone: contact.phone, address: contact.address }
  return {
    ...details,
    ...Object.fromEntries(Object.entries(held).filter(([field]) => hidden.includes(field as keyof PersonDetails))),
  }
}
