import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { HardRule } from '../rules/finding.ts'
import type { Commitments, Ground } from '../rules/given.ts'
import { judge } from '../rules/judge.ts'
import type { PlannedRequest } from '../schedule/facts/planning-facts.ts'

/**
 * The rules that rest on what the person said, or has taken on. Whom others do not wish to go with is nobody's business
 * but theirs: such a rule is never counted here, nor told from a request that fits.
 */
export const ownRules = [
  'not-available',
  'exception-day',
  'per-day',
  'per-week',
  'per-month',
  'rest-days',
  'travel-too-long',
  'overlap',
  'refused-activity',
  'refused-topic',
  'refused-audience',
  'refused-organisation',
  'refused-area',
  'form-not-wished',
  'mode-not-wished',
  'training-level',
  'resting',
  'resting-now',
] as const satisfies readonly HardRule[]
export type OwnRule = (typeof ownRules)[number]

export interface OwnReasons {
  /** Requests that still look for people. */
  requests: number
  /** Those that do not fit on any of their dates. */
  notFitting: number
  /** By rule, each request at the date against which the fewest rules speak; in the order of the rules. */
  counts: ReadonlyMap<OwnRule, number>
}

/** How many of the requests do not fit the person's own wishes and limits, and by which of them. */
export function ownReasons(
  person: SupporterFacts,
  requests: readonly PlannedRequest[],
  commitments: Commitments,
  ground: Ground,
): OwnReasons {
  const looking = requests.filter((request) => looksFor(request, person.personId))
  const against = looking.map((request) => atBestDate(person, request, commitments, ground))
  const counted = ownRules.map((rule) => [rule, against.filter((rules) => rules.includes(rule)).length] as const)
  return {
    requests: looking.length,
    notFitting: against.filter((rules) => rules.length > 0).length,
    counts: new Map(counted.filter(([, n]) => n > 0)),
  }
}

/** It has room, and the person is neither going there nor asked. */
function looksFor({ going, waiting, wanted }: PlannedRequest, personId: string): boolean {
  const there = [...going, ...waiting]
  return there.length < wanted && !there.some((one) => one.personId === personId)
}

function atBestDate(
  person: SupporterFacts,
  { facts, slots }: PlannedRequest,
  commitments: Commitments,
  ground: Ground,
): OwnRule[] {
  const byDate = slots.map((slot) =>
    judge(person, facts, slot, commitments, ground)
      .against.map(({ rule }) => rule)
      .filter(isOwn),
  )
  const [best] = byDate.sort((a, b) => a.length - b.length)
  return best ?? []
}

const isOwn = (rule: HardRule): rule is OwnRule => (ownRules as readonly HardRule[]).includes(rule)
