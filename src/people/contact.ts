import type { Moment } from '#platform/desk.ts'
import { formatPhone } from '#platform/japanese-text.ts'
import type { Contact } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export const noContact: Contact = { email: null, phone: null, address: '', preferredChannel: null }

/** The columns that hold a contact: encrypted as a whole, with keyed digests by which doubles are found. */
export const contactColumns = (moment: Safe, contact: Contact) => ({
  contact_sealed: moment.keys.seal(moment.tenantId, JSON.stringify(contact)),
  email_digest: emailDigest(moment, contact.email),
  phone_digest: phoneDigest(moment, contact.phone),
})

export function openContact({ tenantId, keys }: Safe, sealed: string | null): Contact {
  return sealed ? { ...noContact, ...(JSON.parse(keys.open(tenantId, sealed)) as Partial<Contact>) } : noContact
}

/** The same for every spelling of one address. */
export function emailDigest({ tenantId, keys }: Safe, email: string | null): string | null {
  const plain = (email ?? '').normalize('NFKC').trim().toLowerCase()
  return plain ? keys.digest('person-email', `${tenantId} ${plain}`) : null
}

/** The same for every spelling of one number. */
export function phoneDigest({ tenantId, keys }: Safe, phone: string | null): string | null {
  const digits = (formatPhone(phone ?? '') ?? phone ?? '').normalize('NFKC').replace(/\D/g, '')
  return digits ? keys.digest('person-phone', `${tenantId} ${digits}`) : null
}
