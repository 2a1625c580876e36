import { describe, test } from 'node:test'
import { openChrome, withoutChrome } from '../chrome.ts'
import { Story, type Telling } from '../pages/story.ts'
import { type Step, tell } from '../pages/tell.ts'
import * as apply from './training/apply.ts'
import { type Cast, gatherCast, theCourseIsOver } from './training/cast.ts'
import * as hold from './training/hold.ts'
import * as plan from './training/plan.ts'

/** A basic course of the national curriculum from the year’s plan to the certificate, in the words of the catalogues. */

const tellings: [string, Telling][] = [
  ['in Japanese', { language: 'ja', javaScript: true }],
  ['in English', { language: 'en', javaScript: true }],
  ['without JavaScript', { language: 'ja', javaScript: false }],
]

describe('a course', { skip: withoutChrome, concurrency: 2 }, () => {
  for (const [how, telling] of tellings)
    test(how, { timeout: 480_000 }, async (t) => {
      const story = await Story.begin(await openChrome(), telling)
      t.after(() => story.close())
      const cast = await gatherCast(story)
      await tell(t, `a course ${how}`, steps(cast), cast)
    })
})

const steps = (cast: Cast): Step[] => [
  ['the officer plans the year', () => plan.officerPlansTheYear(cast)],
  ['the organiser makes a course of the national curriculum', () => plan.organiserMakesTheCourse(cast)],
  ['settles its days, lays its units out over them, and announces it', () => plan.organiserSettlesTheDays(cast)],
  ['a person and a colleague from an office apply together, without an account', () => apply.twoApplyTogether(cast)],
  ['a third application comes on paper', () => apply.oneComesOnPaper(cast)],
  ['the organiser decides each of them', () => apply.organiserDecides(cast)],
  ['the course is over', () => theCourseIsOver(cast)],
  ['attendance is taken, with its exceptions only', () => hold.attendanceIsTaken(cast)],
  ['a unit that was missed is made up', () => hold.oneUnitIsMadeUp(cast)],
  ['completions are settled, and the course is finished', () => hold.completionsAreSettled(cast)],
  ['certificates are printed', () => hold.certificatesArePrinted(cast)],
  ['the figures of the year say it', () => hold.figuresSayIt(cast)],
]
