import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Track } from '../rules.ts'
import type { ApplicantContact, Application, ListedApplication } from './record.ts'
import { type Agreement, type Decision, stateOf } from './rules.ts'

export interface ApplicationRow {
  id: string
  reference: string
  run_id: string
  person_id: string | null
  track: Track
  pair_id: string | null
  organisation_id: string | null
  office_name: string
  name_sealed: string
  kana_sealed: string | null
  contact_sealed: string | null
  email_digest: string | null
  phone_digest: string | null
  wishes_sealed: string | null
  accommodations: string[]
  accommodations_sealed: string | null
  consents: string[]
  earlier_course: Application['earlierCourse']
  language: Language
  channel: Application['channel']
  typed_by_name: string | null
  applied_at: string
  version: number
  merged_into_id: string | null
  decision: Decision | null
  decided_at: string | null
  words_sealed: string | null
}

type Safe = Pick<Moment, 'tenantId' | 'keys'>
const noContact: ApplicantContact = { email: null, phone: null, address: '' }

/** A row with everything in it opened. */
export function fromRow(safe: Safe, row: ApplicationRow): Application {
  const open = opener(safe)
  const contact = open(row.contact_sealed)
  return {
    ...listedFromRow(safe, row),
    kana: open(row.kana_sealed),
    contact: contact ? { ...noContact, ...(JSON.parse(contact) as ApplicantContact) } : noContact,
    wishes: open(row.wishes_sealed),
    decidedWords: open(row.words_sealed),
  }
}

/** The same with only what a list shows opened: a long list stays quick. */
export function listedFromRow(safe: Safe, row: ApplicationRow): ListedApplication {
  const open = opener(safe)
  return {
    id: row.id,
    reference: row.reference,
    runId: row.run_id,
    personId: row.person_id,
    track: row.track,
    pairId: row.pair_id,
    organisationId: row.organisation_id,
    officeName: row.office_name,
    name: open(row.name_sealed),
    emailDigest: row.email_digest,
    phoneDigest: row.phone_digest,
    accommodations: row.accommodations,
    accommodationsWords: open(row.accommodations_sealed),
    agreements: row.consents as Agreement[],
    earlierCourse: row.earlier_course,
    language: row.language,
    channel: row.channel,
    typedBy: row.typed_by_name,
    appliedAt: row.applied_at,
    version: row.version,
    mergedIntoId: row.merged_into_id,
    state: stateOf({ mergedIntoId: row.merged_into_id, decision: row.decision }),
    decidedAt: row.decided_at,
  }
}

const opener =
  ({ tenantId, keys }: Safe) =>
  (sealed: string | null) =>
    sealed ? keys.open(tenantId, sealed) : ''
