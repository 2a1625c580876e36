import { findPerson } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Known, Question } from '#platform/journey/question.ts'
import type { Typed } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { placesLedTo } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { courseName } from '../course-name.ts'
import { type Openness, opennessOn } from '../rules.ts'
import { type ApplicantsRun, findApplicantsRun } from '../run-facts.queries.ts'
import { findApplication } from '../store.ts'
import type { ApplicationAnswers } from './form.ts'
import { type Words, words } from './words.ts'

export interface ApplyKnown extends Known {
  w: Words
  code: string
  run: ApplicantsRun
  course: string
  openness: Openness
  /** Who is signed in as a supporter of this municipality. */
  own: { personId: string; typed: Typed } | null
  /** An application that was sent from this browser before. */
  sentBefore: { id: string; reference: string } | null
}

export type ApplyQuestion = Question<ApplicationAnswers, ApplyKnown>

export async function knowForApplying(c: HouseContext, tx: Tx, moment: Moment): Promise<ApplyKnown> {
  const { language } = c.var.desk
  const run = await findApplicantsRun(tx, moment, c.req.param('run') ?? '')
  if (!run) throw new Error('the guard lets nobody in without a course')
  return {
    language,
    today: moment.today,
    w: words(language),
    code: c.var.place?.code ?? '',
    run,
    course: courseName(language, run),
    openness: opennessOn(run, moment.today),
    own: await ownDetails(c, tx, moment),
    sentBefore: await sentBefore(c, tx, moment, run.id),
  }
}

async function ownDetails(c: HouseContext, tx: Tx, moment: Moment): Promise<ApplyKnown['own']> {
  const { actor } = c.var.desk
  const person = actor?.personId ? await findPerson(tx, moment, actor.personId) : null
  if (!person) return null
  const { email, phone, address } = person.contact
  const typed = {
    track: ['peer'],
    name: [person.name],
    kana: [person.kana],
    email: email ? [email] : [],
    phone: phone ? [phone] : [],
    address: [address],
  }
  return { personId: person.id, typed }
}

async function sentBefore(c: HouseContext, tx: Tx, moment: Moment, runId: string): Promise<ApplyKnown['sentBefore']> {
  const beginning = urls.place.applied({ code: c.var.place?.code ?? '', id: '' })
  for (const place of await placesLedTo(c, tx, moment, beginning)) {
    const application = await findApplication(tx, moment, place.slice(beginning.length))
    if (application?.runId !== runId || application.state === 'withdrawn' || application.state === 'merged') continue
    return { id: application.id, reference: application.reference }
  }
  return null
}
