import { record } from '../../audit/record.ts'
import type { Tx } from '../../database/db.ts'
import type { Moment } from '../../desk.ts'
import { dropCookie, keepCookie, readCookie } from '../../web/cookies.ts'
import type { HouseContext } from '../../web/house.ts'
import { momentOf } from '../../web/open-desk.ts'
import { needsSecondStep } from '../actor.ts'
import { findAccount, type Place } from '../find-places.ts'
import { sessionLimitsFor, waitingMinutes } from '../security-policy.ts'
import { endSession, type FoundSession, findSession, openSession, rolesOf } from '../session.ts'

export type Means = 'link' | 'invitation' | 'password' | 'passkey' | 'demonstration' | 'code' | 'recovery-code'

/** A passkey asks for the person as well as the device; the others are one step. */
const wholeMeans: readonly Means[] = ['passkey', 'demonstration', 'code', 'recovery-code']

export interface Entered {
  stage: FoundSession['stage']
  token: string
}

/**
 * Signs this browser in to an account with a new session; the one it had before ends, so that nobody can have
 * prepared it. The session is whole, or waits for the second step. Null where the account was closed meanwhile.
 */
export async function enter(
  c: HouseContext,
  at: Pick<Place, 'tenantId' | 'accountId'>,
  means: Means,
): Promise<Entered | null> {
  await leave(c)
  const moment = momentOf(c.var.site, c.var.desk.now, at.tenantId, at.accountId)
  const opened = await c.var.site.db.asTenant(at.tenantId, (tx) => openFor(tx, moment, at, means))
  if (!opened) return null
  keepCookie(c, 'session', opened.token, opened.minutes * 60)
  return opened
}

async function openFor(tx: Tx, moment: Moment, at: Pick<Place, 'tenantId' | 'accountId'>, means: Means) {
  const account = await findAccount(tx, at)
  if (!account) return null
  const roles = await rolesOf(tx, at.tenantId, at.accountId)
  const hasMore = account.totp_confirmed_at !== null || needsSecondStep(roles)
  const stage = hasMore && !wholeMeans.includes(means) ? ('second-step' as const) : ('full' as const)
  const token = await openSession(tx, moment, at.accountId, stage)
  const verb = stage === 'full' ? 'sign-in' : 'begin-sign-in'
  await record(tx, moment, { verb, subjectKind: 'account', subjectId: at.accountId, details: { means } })
  return { stage, token, minutes: stage === 'full' ? sessionLimitsFor(roles).wholeMinutes : waitingMinutes }
}

/** Ends the session of this browser, if it has one. */
export async function leave(c: HouseContext): Promise<void> {
  const session = await presentSession(c)
  if (!session) return
  const { tenantId, sessionId, accountId } = session.actor
  const moment = momentOf(c.var.site, c.var.desk.now, tenantId, accountId)
  await c.var.site.db.asTenant(tenantId, (tx) => endSession(tx, moment, sessionId))
  dropCookie(c, 'session')
}

/** The session of this browser, also one that still waits for its second step. */
export async function presentSession(c: HouseContext): Promise<FoundSession | null> {
  const token = readCookie(c, 'session')
  return token ? findSession(c.var.site.db, c.var.site.keys, token, c.var.desk.now) : null
}

/** Records a refused attempt with an account that exists. */
export async function recordRefusal(
  c: HouseContext,
  at: Pick<Place, 'tenantId' | 'accountId'>,
  means: Means,
): Promise<void> {
  const moment = momentOf(c.var.site, c.var.desk.now, at.tenantId, null)
  const refused = { verb: 'refuse-sign-in', subjectKind: 'account', subjectId: at.accountId } as const
  await c.var.site.db.asTenant(at.tenantId, (tx) => record(tx, moment, { ...refused, details: { means } }))
}
