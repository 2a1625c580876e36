/** What somebody goes on with after a course. Each is a valid outcome; the order says nothing. */
export const outcomes = ['registering', 'exchange-meetings', 'trial', 'other-activity', 'nothing-now'] as const
export type Outcome = (typeof outcomes)[number]

/** What was agreed in a talk with somebody who wishes to become a trainee: another activity is an offer. */
export const agreedWays = ['trainee', 'other-activity', 'not-now'] as const
export type Agreed = (typeof agreedWays)[number]

/** How many chose what, zeros shown, and how many have not said yet. */
export function countOutcomes(said: readonly (Outcome | null)[]): Record<Outcome | 'not-said', number> {
  const count = (which: Outcome | null) => said.filter((each) => each === which).length
  return {
    registering: count('registering'),
    'exchange-meetings': count('exchange-meetings'),
    trial: count('trial'),
    'other-activity': count('other-activity'),
    'nothing-now': count('nothing-now'),
    'not-said': count(null),
  }
}

/** Who is asked: everybody who has a way to be written to, has not said anything, and was not asked before. */
export const isToAsk = (one: { email: string | null; outcome: Outcome | null; askedAt: string | null }): boolean =>
  one.email !== null && one.outcome === null && one.askedAt === null
