import type { Keys } from '../auth/keys.ts'
import { linkMinutes } from '../auth/security-policy.ts'
import { type Clock, minutesAfter, minutesBetween } from '../clock.ts'
import type { Db } from '../database/db.ts'
import { withWholeLinks } from './letter-text.ts'
import { type ClaimedMail, claimMail, markForLater, markGivenUp, markSent } from './outbox.ts'

export interface Letter {
  to: string
  subject: string
  body: string
  /** The same at every attempt, so that a letter sent twice is shown once. */
  messageId: string
}

/** Hands a letter over. Throws what nodemailer throws. */
export type Send = (letter: Letter) => Promise<void>

export interface PostOffice {
  db: Db
  keys: Keys
  clock: Clock
  /** Where people reach this installation. */
  site: string
  send: Send
  /** One line for each letter that stays, without addresses. */
  note(about: { mail: string; fault: string; attempts: number; givenUp: boolean }): void
}

/** Minutes until the next attempt. After the last one the letter is given up and its last fault stays beside it. */
const delays = [1, 5, 15, 60, 180, 360, 720, 1440]

/** Letters that are of no use later. */
const usefulMinutes: Record<string, number> = { 'sign-in-link': linkMinutes['sign-in'] }

/**
 * One round: claims what is due, sends it, and marks it sent. Should the program end between the two, the claim runs
 * out and the letter is sent again: at least once, never never. Returns how many were claimed.
 */
export async function deliverDue(office: PostOffice): Promise<number> {
  const claimed = await office.db.asKeeper((tx) => claimMail(tx, office.clock()))
  for (const mail of claimed) await deliver(office, mail)
  return claimed.length
}

async function deliver(office: PostOffice, mail: ClaimedMail): Promise<void> {
  const useful = usefulMinutes[mail.kind] ?? Number.POSITIVE_INFINITY
  if (minutesBetween(mail.queuedAt, office.clock()) > useful) return giveUp(office, mail, 'too late')
  try {
    await office.send(letterOf(office, mail))
  } catch (error) {
    const fault = faultOf(error)
    const delay = delays[mail.attempts - 1]
    return isFinal(error) || delay === undefined ? giveUp(office, mail, fault) : tryLater(office, mail, fault, delay)
  }
  await office.db.asKeeper((tx) => markSent(tx, mail, office.clock()))
}

function letterOf({ keys, site }: PostOffice, mail: ClaimedMail): Letter {
  return {
    to: keys.open(mail.tenantId, mail.toSealed),
    subject: mail.subject,
    body: withWholeLinks(keys.open(mail.tenantId, mail.bodySealed), site),
    messageId: `<${mail.id}@${new URL(site).hostname}>`,
  }
}

async function tryLater(office: PostOffice, mail: ClaimedMail, fault: string, delay: number): Promise<void> {
  await office.db.asKeeper((tx) => markForLater(tx, mail, fault, minutesAfter(office.clock(), delay)))
  office.note({ mail: mail.id, fault, attempts: mail.attempts, givenUp: false })
}

async function giveUp(office: PostOffice, mail: ClaimedMail, fault: string): Promise<void> {
  await office.db.asKeeper((tx) => markGivenUp(tx, mail, fault, office.clock()))
  office.note({ mail: mail.id, fault, attempts: mail.attempts, givenUp: true })
}

interface MailFault {
  code?: unknown
  responseCode?: unknown
}

/** Codes only: what a mail server says in words may carry the address. */
function faultOf(error: unknown): string {
  const { code, responseCode } = error as MailFault
  const codes = [code, responseCode].filter((each) => typeof each === 'string' || typeof each === 'number')
  return codes.join(' ').slice(0, 40) || 'unknown'
}

/** The receiving server refused this address for good. A refused sign-in of ours is not final: somebody mends it. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as MailFault
  return code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560
}
