import { findPerson, registerPerson } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { giveEvidenceConsent } from '../evidence/consent.ts'
import { joinRun } from '../participant/join-run.ts'
import { changeParticipant } from '../participant/store.ts'
import { insertDecision } from './decision-store.ts'
import { tellApplicant } from './letters.ts'
import type { Application } from './record.ts'
import type { AcceptRefusal } from './rules.ts'
import { type ApplicantsRun, findApplicantsRun } from './run-facts.queries.ts'
import { findApplication, lockRun, updateApplication } from './store.ts'
import { whyNotTakeIn } from './why-not-take-in.ts'

export interface Acceptance {
  applicationId: string
  /** Somebody on record; null registers the applicant as a new person. */
  personId: string | null
  organisationId: string | null
  isOverCapacityMeant: boolean
  /** Why the earlier course is not needed; empty where it is not waived. */
  waivedBecause: string
  words: string
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

/** Gives an applicant a place. A person decides it; the machine only counts and tells. */
export async function acceptApplication(
  tx: Tx,
  moment: Moment,
  acceptance: Acceptance,
): Promise<{ participantId: string } | { refused: AcceptRefusal | 'unknown' }> {
  const found = await findApplication(tx, moment, acceptance.applicationId)
  if (!found) return { refused: 'unknown' }
  await lockRun(tx, moment, found.runId)
  const application = (await findApplication(tx, moment, found.id)) ?? found
  const run = await findApplicantsRun(tx, moment, application.runId)
  if (!run) return { refused: 'unknown' }
  if (acceptance.personId && !(await findPerson(tx, moment, acceptance.personId))) return { refused: 'unknown' }
  const refused = await whyNotTakeIn(tx, moment, application, run, acceptance)
  if (refused) return { refused }
  const personId = acceptance.personId ?? (await registerApplicant(tx, moment, application))
  return { participantId: await takeIn(tx, moment, application, run, { ...acceptance, personId }) }
}

const registerApplicant = (tx: Tx, moment: Moment, { name, kana, contact, channel }: Application): Promise<string> =>
  registerPerson(tx, moment, { name, kana, penName: '', ...contact, preferredChannel: null }, channel)

async function takeIn(
  tx: Tx,
  moment: Moment,
  application: Application,
  run: ApplicantsRun,
  by: Acceptance & { personId: string },
): Promise<string> {
  const { id, reference, language, contact, track, officeName } = application
  const { personId, organisationId, channel } = by
  await updateApplication(tx, moment, id, { person_id: personId, organisation_id: organisationId })
  await insertDecision(tx, moment, id, { decision: 'accepted', words: by.words, channel })
  const place = { runId: run.id, personId, track, applicationId: id, organisationId, officeName }
  const participantId = await joinRun(tx, moment, place, channel)
  if (organisationId && application.agreements.includes('tell-office'))
    await giveEvidenceConsent(tx, moment, { personId, organisationId, channel: consentChannel(application) })
  if (by.waivedBecause)
    await changeParticipant(tx, moment, participantId, {
      requirement_waived_sealed: moment.keys.seal(moment.tenantId, by.waivedBecause),
      requirement_waived_by: moment.actorId,
    })
  await record(tx, moment, {
    verb: 'accept-application',
    subjectKind: 'course-application',
    subjectId: id,
    personId,
    channel,
  })
  await tellApplicant(tx, moment, { id, reference, language, email: contact.email }, run, 'accepted')
  return participantId
}

const consentChannel = ({ channel }: Application) => (channel === 'import' ? 'paper' : channel)
