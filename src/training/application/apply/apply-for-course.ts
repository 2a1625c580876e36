import { randomUUID } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { nextNumber } from '../../next-number.ts'
import { tellReceived } from '../letters.ts'
import { applicationToken, tokenDigest } from '../link.ts'
import { isTaking, opennessOn } from '../rules.ts'
import { type ApplicantsRun, findApplicantsRun } from '../run-facts.queries.ts'
import { findApplicationByReference, insertApplication, updateApplication } from '../store.ts'
import { type ApplicantDetails, sealedColumns } from './applicant.ts'

export interface ApplicationDetails {
  runId: string
  language: Language
  applicant: ApplicantDetails
  partner: ApplicantDetails | null
  /** The reference of somebody who has applied and wishes to come together. */
  partnerReference: string | null
}

export type ApplyChannel = 'online' | 'paper' | 'phone' | 'meeting'
export type ApplyRefusal = 'closed' | 'pair' | 'taken'
export type Applied = { applied: string; reference: string } | { refused: ApplyRefusal }

/**
 * Takes an application in, of one or of two who come together; nobody is accepted by it. What came on paper or by
 * telephone may be keyed in after the last day.
 */
export async function applyForCourse(
  tx: Tx,
  moment: Moment,
  details: ApplicationDetails,
  channel: ApplyChannel,
  personId: string | null = null,
): Promise<Applied> {
  const run = await findApplicantsRun(tx, moment, details.runId)
  if (!run) return { refused: 'closed' }
  const openness = opennessOn(run, moment.today)
  const isLate = channel !== 'online' && ['window-over', 'running'].includes(openness)
  if (!isTaking(openness) && !isLate) return { refused: 'closed' }
  const joined = await joinPartner(tx, moment, details)
  if ('refused' in joined) return joined
  const by = { run, channel, pairId: joined.pairId, language: details.language }
  const first = await insertOne(tx, moment, details.applicant, { ...by, personId })
  if (details.partner) await insertOne(tx, moment, details.partner, { ...by, personId: null })
  return { applied: first.id, reference: first.reference }
}

type Joined = { pairId: string | null } | { refused: ApplyRefusal }

async function joinPartner(tx: Tx, moment: Moment, details: ApplicationDetails): Promise<Joined> {
  if (details.partner) return { pairId: randomUUID() }
  if (details.partnerReference === null) return { pairId: null }
  const other = await findApplicationByReference(tx, moment, details.runId, details.partnerReference)
  if (!other || other.state === 'withdrawn' || other.state === 'merged') return { refused: 'pair' }
  if (other.pairId !== null) return { refused: 'taken' }
  const pairId = randomUUID()
  await updateApplication(tx, moment, other.id, { pair_id: pairId })
  return { pairId }
}

async function insertOne(
  tx: Tx,
  moment: Moment,
  applicant: ApplicantDetails,
  by: {
    run: ApplicantsRun
    channel: ApplyChannel
    pairId: string | null
    personId: string | null
    language: Language
  },
): Promise<{ id: string; reference: string }> {
  const id = randomUUID()
  const reference = await nextNumber(tx, moment, 'application', fiscalYearOf(moment.today))
  await insertApplication(tx, {
    tenant_id: moment.tenantId,
    id,
    reference,
    run_id: by.run.id,
    person_id: by.personId,
    track: applicant.track,
    pair_id: by.pairId,
    office_name: applicant.officeName,
    earlier_course: applicant.earlierCourse,
    ...sealedColumns(moment, applicant),
    language: by.language,
    token_digest: tokenDigest(moment, applicationToken(moment, id)),
    channel: by.channel,
    typed_by: by.channel === 'online' ? null : moment.actorId,
    applied_at: moment.now,
    changed_at: moment.now,
    merged_into_id: null,
    organisation_id: null,
  })
  await record(tx, moment, {
    verb: 'apply-for-course',
    subjectKind: 'course-application',
    subjectId: id,
    personId: by.personId,
    channel: by.channel,
    details: { reference },
  })
  await tellReceived(tx, moment, { id, reference, language: by.language, email: applicant.contact.email }, by.run)
  return { id, reference }
}
