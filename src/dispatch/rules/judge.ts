import type { SupporterFacts } from '#register/supporter-facts.ts'
import { alreadyGoing, offerWaiting } from './asked.ts'
import { whatToAsk } from './asks.ts'
import type { Case, Rule } from './case.ts'
import type { HardRule, Judgement, Reason } from './finding.ts'
import { whatFits } from './fits.ts'
import type { Commitments, Ground, RequestFacts, SlotFacts } from './given.ts'
import { perDay, perMonth, perWeek, restDays } from './limits.ts'
import { overlap } from './overlap.ts'
import {
  formNotWished,
  modeNotWished,
  refusedActivity,
  refusedArea,
  refusedAudience,
  refusedOrganisation,
  refusedPerson,
  refusedTopic,
} from './refusals.ts'
import { dayGone, notEnrolled, resting, restingNow, trainingLevel } from './registration.ts'
import { exceptionDay, notAvailable } from './times.ts'
import { travelTooLong } from './travel.ts'

/** The hard rules, in the order in which they are read out. */
export const hardRules: Record<HardRule, Rule> = {
  'day-gone': dayGone,
  'not-enrolled': notEnrolled,
  resting,
  'resting-now': restingNow,
  'training-level': trainingLevel,
  'refused-organisation': refusedOrganisation,
  'refused-area': refusedArea,
  'refused-activity': refusedActivity,
  'refused-topic': refusedTopic,
  'refused-audience': refusedAudience,
  'refused-person': refusedPerson,
  'form-not-wished': formNotWished,
  'mode-not-wished': modeNotWished,
  'exception-day': exceptionDay,
  'not-available': notAvailable,
  'travel-too-long': travelTooLong,
  overlap,
  'per-day': perDay,
  'per-week': perWeek,
  'per-month': perMonth,
  'rest-days': restDays,
  'already-going': alreadyGoing,
  'offer-waiting': offerWaiting,
}

/**
 * One definition of who could go: every hard rule that speaks against, what fits, and what is not known. Serves the
 * table of candidates, the sending of offers, the acceptance and the planning.
 */
export function judge(
  person: SupporterFacts,
  request: RequestFacts,
  slot: SlotFacts,
  commitments: Commitments,
  ground: Ground,
): Judgement {
  const given: Case = { person, request, slot, commitments, ground }
  return { against: reasonsAgainst(given), fits: whatFits(given), unknown: whatToAsk(given) }
}

/**
 * What still speaks against at the moment of accepting. Times, topics, places, forms and rest on other days are left
 * out: whoever accepts has just decided about them anew.
 */
export function againstAccepting(given: Case): Reason[] {
  return reasonsBy(
    [
      dayGone,
      notEnrolled,
      resting,
      trainingLevel,
      refusedPerson,
      overlap,
      perDay,
      perWeek,
      perMonth,
      restDays,
      alreadyGoing,
    ],
    given,
  )
}

const everyRule = Object.values(hardRules)

/** Only what speaks against, for whoever asks very often. */
export const reasonsAgainst = (given: Case): Reason[] => reasonsBy(everyRule, given)

function reasonsBy(rules: readonly Rule[], given: Case): Reason[] {
  return rules.map((rule) => rule(given)).filter((reason) => reason !== null)
}
