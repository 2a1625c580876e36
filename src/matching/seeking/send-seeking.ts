import { randomInt } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { tellSeeker } from '../telling/tell.ts'
import type { MatchChannel } from '../vocabulary.ts'
import type { SeekingAnswers } from './answers.ts'
import { issueLink } from './link.ts'
import { insertSaid, insertSeeking, isCodeTaken, speakTo } from './store.ts'

export interface NewSeeking {
  answers: SeekingAnswers
  language: Language
  channel: MatchChannel
  receivedOn: string
  /** Somebody on the register who looks for a fellow too. */
  personId: string | null
  /** Who sent it, as a digest: the same window may see the link once more. */
  senderDigest: string | null
}

/** Takes in a wish for a fellow, sealed, under a code name, and opens a private link to it. */
export async function sendSeeking(tx: Tx, moment: Moment, given: NewSeeking): Promise<string> {
  const { answers, language, channel, receivedOn, personId, senderDigest } = given
  const id = await insertSeeking(tx, {
    tenant_id: moment.tenantId,
    code: await newCode(tx, moment),
    person_id: personId,
    sender_digest: senderDigest,
    language,
    received_on: receivedOn,
    sent_at: moment.now,
    channel,
    typed_by: channel === 'online' ? null : moment.actorId,
  })
  await keepAnswers(tx, moment, id, answers, { channel, toldOn: channel === 'online' ? null : receivedOn })
  await issueLink(tx, moment, id)
  await record(tx, moment, { verb: 'send-seeking', subjectKind: 'seeking', subjectId: id, channel })
  await tellSeeker(tx, moment, id, 'received')
  return id
}

/** How it was said: by themselves, or to the one who typed it, on a day and with the language they read. */
interface Told {
  channel: MatchChannel
  toldOn: string | null
  language?: Language
}

/** What was said is corrected by saying it anew. */
export async function changeSeeking(
  tx: Tx,
  moment: Moment,
  id: string,
  answers: SeekingAnswers,
  told: Told,
): Promise<void> {
  const { channel, language } = told
  await keepAnswers(tx, moment, id, answers, told)
  if (language) await speakTo(tx, moment, id, language)
  await record(tx, moment, { verb: 'change-seeking', subjectKind: 'seeking', subjectId: id, channel })
}

const keepAnswers = (tx: Tx, moment: Moment, id: string, answers: SeekingAnswers, { channel, toldOn }: Told) =>
  insertSaid(tx, {
    tenant_id: moment.tenantId,
    seeking_id: id,
    answers_sealed: moment.keys.seal(moment.tenantId, JSON.stringify(answers)),
    said_at: moment.now,
    told_on: toldOn,
    channel,
    typed_by: channel === 'online' ? null : moment.actorId,
  })

/** Letters and digits that nobody mistakes for one another, on the telephone or on paper. */
const letters = 'ACEFHJKMNPRTUVWXY'
const digits = '34679'

async function newCode(tx: Tx, moment: Moment): Promise<string> {
  const pick = (from: string) => from[randomInt(from.length)] ?? ''
  const code = `${pick(letters)}${pick(letters)}-${pick(digits)}${pick(digits)}${pick(digits)}`
  return (await isCodeTaken(tx, moment, code)) ? newCode(tx, moment) : code
}
