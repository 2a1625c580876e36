import { emailDigest, phoneDigest } from '#people/index.ts'
import type { Moment } from '#platform/desk.ts'
import type { Track } from '../../rules.ts'
import type { ApplicantContact, Application } from '../record.ts'
import type { Agreement } from '../rules.ts'

export interface ApplicantDetails {
  track: Track
  earlierCourse: Application['earlierCourse']
  officeName: string
  name: string
  kana: string
  contact: ApplicantContact
  wishes: string
  accommodations: string[]
  accommodationsWords: string
  agreements: Agreement[]
}

/** Everything an applicant wrote, encrypted, with the digests by which the same person is noticed. */
export function sealedColumns(
  moment: Moment,
  applicant: Omit<ApplicantDetails, 'track' | 'earlierCourse' | 'officeName'>,
) {
  const seal = (text: string) => (text ? moment.keys.seal(moment.tenantId, text) : null)
  return {
    name_sealed: moment.keys.seal(moment.tenantId, applicant.name),
    kana_sealed: seal(applicant.kana),
    contact_sealed: seal(JSON.stringify(applicant.contact)),
    email_digest: emailDigest(moment, applicant.contact.email),
    phone_digest: phoneDigest(moment, applicant.contact.phone),
    wishes_sealed: seal(applicant.wishes),
    accommodations: applicant.accommodations,
    accommodations_sealed: seal(applicant.accommodationsWords),
    consents: applicant.agreements,
  }
}
