import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Activity, Mode, Topic } from '#register/vocabulary.ts'
import type { Case, Rule } from './case.ts'
import type { Reason } from './finding.ts'
import { type Commitments, type Ground, noCommitments, type SlotFacts } from './given.ts'
import { perDay, perMonth, perWeek, restDays } from './limits.ts'
import { overlap } from './overlap.ts'
import { modeNotWished, refusedActivity, refusedArea, refusedPerson, refusedTopic } from './refusals.ts'
import { dayGone, notEnrolled, resting, restingNow } from './registration.ts'
import { exceptionDay } from './times.ts'
import { travelTooLong } from './travel.ts'

/** Keeping one person company, instead of going to a host. */
export interface CompanyFacts {
  /** The activity it comes closest to; null where none of the vocabulary is meant. */
  activity: Activity | null
  topics: readonly Topic[]
  mode: Mode
  areaId: string | null
  /** The other side, where that person is on the register too. */
  personId: string | null
}

/** What the hard rules of dispatch say against keeping somebody company, on no day in particular. */
export function againstCompany(person: SupporterFacts, company: CompanyFacts, ground: Ground): Reason[] {
  const rules: Rule[] = [notEnrolled, resting, restingNow, refusedArea, refusedTopic, refusedPerson, modeNotWished]
  const asked = company.activity === null ? rules : [...rules, refusedActivity]
  const slot = { id: '', onDay: ground.day, startMinute: 0, endMinute: 1 }
  return reasonsBy([...asked, travelTooLong], caseOf(person, company, slot, noCommitments, ground))
}

/** And against one day to meet, beside everything the person has taken on. */
export function againstMeeting(
  person: SupporterFacts,
  company: CompanyFacts,
  slot: Pick<SlotFacts, 'onDay' | 'startMinute' | 'endMinute'>,
  commitments: Commitments,
  ground: Ground,
): Reason[] {
  const rules = [dayGone, notEnrolled, resting, exceptionDay, overlap, perDay, perWeek, perMonth, restDays]
  return reasonsBy(rules, caseOf(person, company, { id: '', ...slot }, commitments, ground))
}

const caseOf = (
  person: SupporterFacts,
  { activity, personId, ...company }: CompanyFacts,
  slot: SlotFacts,
  commitments: Commitments,
  ground: Ground,
): Case => ({
  person,
  request: {
    id: '',
    organisationId: '',
    activity: activity ?? 'being-there',
    audience: 'residents',
    form: null,
    requiredCourse: null,
    ...company,
  },
  slot: { ...slot, goers: personId === null ? [] : [{ personId, name: null, withoutStaff: [] }] },
  commitments,
  ground,
})

const reasonsBy = (rules: readonly Rule[], given: Case): Reason[] =>
  rules.map((rule) => rule(given)).filter((reason) => reason !== null)
