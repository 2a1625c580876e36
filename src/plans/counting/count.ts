import { fiscalYearOf, fiscalYearRange } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { countRegisteredOn, listVisitsOfYear, type YearVisit } from '../plans.queries.ts'
import { heldCourses } from './held-courses.ts'
import { countMatchingYear } from './matching.ts'
import { listMeetingsHeld, type MeetingHeld } from './meetings.queries.ts'
import {
  type CountingRule,
  countingRules,
  type HeldCourse,
  isTalkTo,
  type Tally,
  tallyOfCourses,
  tallyOfVisits,
} from './rules.ts'

export interface Counted {
  rule: CountingRule
  asOfOn: string
  tally: Tally
  /** The number is from one to below this, and could point to a person: it is not told. */
  hiddenBelow?: number
  /** What was counted: never a person. */
  behind: { visits?: YearVisit[]; courses?: HeldCourse[]; meetings?: MeetingHeld[] }
}

/** What each rule counts in a fiscal year, up to today; those of matching only where they are wanted. A past year without a single record is unknown, not zero. */
export async function countYear(
  tx: Tx,
  moment: Moment,
  fiscalYear: number,
  wanted: readonly (string | null)[] = countingRules,
): Promise<Record<CountingRule, Counted>> {
  const range = fiscalYearRange(fiscalYear)
  const asOfOn = moment.today < range.to ? moment.today : `${fiscalYear + 1}-03-31`
  const isOver = fiscalYear < fiscalYearOf(moment.today)
  const visits = (await listVisitsOfYear(tx, moment, fiscalYear)).filter(({ onDay }) => onDay <= moment.today)
  const courses = await heldCourses(tx, moment, fiscalYear)
  const meetings = (await listMeetingsHeld(tx, moment, range)).filter(({ heldOn }) => heldOn <= moment.today)
  const matching = wanted.some((rule) => rule?.startsWith('match-'))
    ? await countMatchingYear(tx, moment, fiscalYear)
    : null
  const ofMatching = (rule: CountingRule): Counted => ({
    rule,
    asOfOn,
    ...(matching?.get(rule) ?? { tally: unknown }),
    behind: {},
  })
  const registered = await countRegisteredOn(tx, moment, asOfOn)
  const held = visits.filter(({ tookPlace, change }) => tookPlace && !change)
  const counted = (rule: CountingRule, tally: Tally, behind: Counted['behind'], rows: number): Counted => ({
    rule,
    asOfOn,
    tally: fiscalYear > fiscalYearOf(moment.today) || (isOver && rows === 0) ? unknown : tally,
    behind,
  })
  const ofVisits = (rule: CountingRule, chosen: YearVisit[]) =>
    counted(rule, tallyOfVisits(chosen), { visits: chosen }, visits.length)
  const ofCourses = (rule: CountingRule) => counted(rule, tallyOfCourses(courses), { courses }, courses.length)
  return {
    completers: ofCourses('completers'),
    courses: ofCourses('courses'),
    registered: counted('registered', { times: null, places: null, people: registered }, {}, registered),
    dispatched: ofVisits('dispatched', held),
    'inpatient-talks': ofVisits(
      'inpatient-talks',
      held.filter((visit) => isTalkTo('inpatients', visit)),
    ),
    'public-talks': ofVisits(
      'public-talks',
      held.filter((visit) => isTalkTo('public', visit)),
    ),
    meetings: counted(
      'meetings',
      { times: meetings.length, places: null, people: null },
      { meetings },
      meetings.length,
    ),
    'match-received': ofMatching('match-received'),
    'match-talked': ofMatching('match-talked'),
    'match-met': ofMatching('match-met'),
    'match-agreed': ofMatching('match-agreed'),
    'match-reviewed': ofMatching('match-reviewed'),
    'match-ended': ofMatching('match-ended'),
  }
}

const unknown: Tally = { times: null, places: null, people: null }
