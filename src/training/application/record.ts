import type { Language } from '#platform/i18n/catalogue.ts'
import { forComparing } from '#platform/japanese-text.ts'
import type { Track } from '../rules.ts'
import type { Agreement, ApplicationState, Likeness } from './rules.ts'

export interface ApplicantContact {
  email: string | null
  phone: string | null
  address: string
}

export interface Application {
  id: string
  reference: string
  runId: string
  personId: string | null
  track: Track
  pairId: string | null
  organisationId: string | null
  officeName: string
  name: string
  kana: string
  contact: ApplicantContact
  emailDigest: string | null
  phoneDigest: string | null
  wishes: string
  accommodations: string[]
  accommodationsWords: string
  agreements: Agreement[]
  earlierCourse: 'here' | 'elsewhere' | 'not-yet' | null
  language: Language
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typedBy: string | null
  appliedAt: string
  version: number
  mergedIntoId: string | null
  state: ApplicationState
  decidedAt: string | null
  decidedWords: string
}

/** As it stands in a list. */
export type ListedApplication = Omit<Application, 'kana' | 'contact' | 'wishes' | 'decidedWords'>

export const likenessOf = ({ id, name, emailDigest, phoneDigest, pairId }: ListedApplication): Likeness => ({
  id,
  nameKey: forComparing(name),
  emailDigest,
  phoneDigest,
  pairId,
})
