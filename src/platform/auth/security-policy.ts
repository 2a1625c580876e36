import type { Allowance } from '../rate-limit.ts'
import type { Role } from './actor.ts'

/**
 * Every figure of the sign-in in one place, for the people who answer for the security policy. Sessions of staff are
 * short because their screens show other people's records; those of supporters are long because the telephone is
 * their own and signing in anew costs strength.
 */

interface SessionLimits {
  /** Ends when nothing was asked for so long. */
  idleMinutes: number
  /** Ends in any case. */
  wholeMinutes: number
}

const hour = 60
const day = 24 * hour

const staff: SessionLimits = { idleMinutes: hour, wholeMinutes: 12 * hour }
const host: SessionLimits = { idleMinutes: 8 * hour, wholeMinutes: 7 * day }
const supporter: SessionLimits = { idleMinutes: 14 * day, wholeMinutes: 30 * day }

/** The limits of the role that needs the shortest ones. */
export function sessionLimitsFor(held: readonly Role[]): SessionLimits {
  if (held.some((role) => role !== 'supporter' && role !== 'host')) return staff
  return held.length > 0 && held.every((role) => role === 'supporter') ? supporter : host
}

/** How long the first step waits for the second, and a choice between municipalities for its answer. */
export const waitingMinutes = 10

/** Changing how one signs in needs the present password or a sign-in not older than this. */
export const freshMinutes = 15

export const linkMinutes = { 'sign-in': 30, invitation: 7 * day } as const

/** Of the person's own choosing, without rules of composition and without expiry. */
export const passwordLength = { least: 8, advised: 12, most: 128 }

/** Codes of an authenticator: RFC 6238 with 30 seconds, accepted one step early or late. */
export const totp = { seconds: 30, digits: 6, stepsAside: 1 }

export const recoveryCodeCount = 10

export const challengeMinutes = 5

/** Answers to who asks for a link take at least so long, whether or not the address is known. */
export const leastAnswerMs = 250

/**
 * How often one may try. `address` is the network address, which a whole office may share; `account` is the address
 * of mail that was typed, known here or not.
 */
export const allowances = {
  link: { address: { burst: 30, perMinute: 10 }, account: { burst: 5, perMinute: 0.2 } },
  password: { address: { burst: 40, perMinute: 10 }, account: { burst: 8, perMinute: 0.5 } },
  'second-step': { address: { burst: 40, perMinute: 10 }, account: { burst: 6, perMinute: 0.5 } },
  passkey: { address: { burst: 60, perMinute: 30 }, account: { burst: 20, perMinute: 5 } },
  'use-link': { address: { burst: 30, perMinute: 10 }, account: { burst: 10, perMinute: 1 } },
  setup: { address: { burst: 10, perMinute: 2 }, account: { burst: 10, perMinute: 2 } },
  'visitor-draft': { address: { burst: 200, perMinute: 60 }, account: { burst: 200, perMinute: 60 } },
  'check-certificate': { address: { burst: 30, perMinute: 10 }, account: { burst: 30, perMinute: 10 } },
  questionnaire: { address: { burst: 60, perMinute: 20 }, account: { burst: 60, perMinute: 20 } },
  'course-application': { address: { burst: 100, perMinute: 10 }, account: { burst: 100, perMinute: 10 } },
  /** Questions of programs to which no answer is at hand; those that were asked before cost nothing. */
  'open-data': { address: { burst: 600, perMinute: 300 }, account: { burst: 600, perMinute: 300 } },
  'public-form': { address: { burst: 20, perMinute: 5 }, account: { burst: 20, perMinute: 5 } },
} as const satisfies Record<string, { address: Allowance; account: Allowance }>

export type Limited = keyof typeof allowances
