import type { Whom } from '#people/index.ts'
import type { CompletionDetails, CourseKind } from '#training/index.ts'
import { decideEnrolment } from '../enrolment/rules.ts'
import { completionsIn } from './completions-in.ts'
import type { RosterRow } from './plan.ts'
import type { Recorded } from './recorded.queries.ts'
import type { RosterVerdict } from './weigh.ts'
import { words } from './words.ts'

/** What a row adds to what is recorded of a person. */
export interface Additions {
  completions: CompletionDetails[]
  enrolment: boolean
  wishes: boolean
  times: boolean
}

interface Known {
  recorded: Recorded
  completions: readonly { courseKind: CourseKind; completedOn: string }[]
  /** Null where the rule of that day is not recorded: then the office's own list is believed. */
  coursesForEnrolment: readonly string[] | null
  unsaidCourse: CourseKind | null
}

const nothing: Additions = { completions: [], enrolment: false, wishes: false, times: false }

export function judgeRow(row: RosterRow, whom: Whom, known: Known): RosterVerdict {
  if (whom.is === 'outside') return faulty('name', 'outOfScope')
  const told = completionsIn(row, known.unsaidCourse)
  if (told === 'course-unsaid') return faulty('course', 'courseUnsaid')
  if (whom.is === 'open')
    return { will: 'ask', personId: null, adds: nothing, likely: whom.likely, mayBeNew: whom.mayBeNew }
  const fresh = told.filter(
    (each) =>
      !known.completions.some(
        (there) => there.courseKind === each.courseKind && there.completedOn === each.completedOn,
      ),
  )
  const decision = decideEnrolment(
    {
      personKnown: true,
      enrolments: known.recorded.enrolments,
      completions: [...known.completions, ...told],
      coursesForEnrolment: known.coursesForEnrolment,
    },
    row.enrolledOn,
  )
  if (!decision.enrol && decision.because === 'training-not-completed') return faulty('name', 'untrained')
  const adds: Additions = {
    completions: fresh,
    enrolment: decision.enrol || decision.because === 'courses-not-set',
    wishes: !known.recorded.hasSaidWishes && hasWishes(row),
    times: !known.recorded.hasSaidTimes && row.availability.length > 0,
  }
  if (whom.is === 'new') return { will: 'add', personId: null, adds }
  const addsAnything = fresh.length > 0 || adds.enrolment || adds.wishes || adds.times
  return { will: addsAnything ? 'complete' : 'nothing', personId: whom.personId, adds }
}

export const hasWishes = (row: RosterRow) =>
  row.activities.length > 0 || row.areaIds.length > 0 || row.accommodations !== ''

type Because = 'outOfScope' | 'courseUnsaid' | 'untrained' | 'sameAs'

export function faulty(field: keyof RosterRow, because: Because, line = ''): RosterVerdict {
  const sentence = (language: 'ja' | 'en') => {
    const w = words(language).fault
    return because === 'sameAs' ? w.sameAs(line) : w[because]
  }
  return { will: 'nothing', personId: null, adds: nothing, fault: { field, ja: sentence('ja'), en: sentence('en') } }
}
