import type { PlacedJourney } from '#platform/journey/question.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { isTaking } from '../rules.ts'
import { applyForCourse } from './apply-for-course.ts'
import { type ApplicationAnswers, detailsOf } from './form.ts'
import { inCourseToApply } from './in-course.ts'
import { type ApplyKnown, knowForApplying } from './known.ts'
import { applicationQuestions } from './questions.ts'
import { CoursePage } from './views/course-page.tsx'
import { Intro } from './views/intro.tsx'

/** Somebody applies for a course, without an account. */
export const applyJourney: PlacedJourney<ApplicationAnswers, ApplyKnown> = {
  kind: 'course-application',
  questions: applicationQuestions,
  addresses: urls.place.apply,
  guard: inCourseToApply,
  subject: (c) => c.req.param('run') ?? null,
  know: knowForApplying,
  closed,
  initial: ({ run, own }) => ({
    ...(run.tracks.length === 1 && { track: [...run.tracks] }),
    together: ['alone'],
    ...own?.typed,
  }),
  title: ({ w, course }) => w.title(course),
  Intro,
  sendLabel: ({ w }) => w.send,
  beforeSending: ({ w }) => w.beforeSending,
  send: async (tx, moment, answers, { run, w, language, code, own }) => {
    const done = await applyForCourse(tx, moment, detailsOf(answers, run.id, language), 'online', own?.personId)
    return 'refused' in done
      ? { refused: w.refused[done.refused] }
      : { to: urls.place.applied({ code, id: done.applied }) }
  },
}

/** Why somebody cannot apply is said before they type. */
function closed(c: HouseContext, known: ApplyKnown): Response | null {
  if (isTaking(known.openness)) return null
  return page(c, { title: known.course, status: 403 }, <CoursePage known={known} />)
}
