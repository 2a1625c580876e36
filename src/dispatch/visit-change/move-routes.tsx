import { Hono } from 'hono'
import { fromTokyo } from '#platform/calendar.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { answerMove, type MoveAnswer, type MoveAnswerRefusal } from '../visit/answer-move.ts'
import { findVisit } from '../visit/store.ts'
import { visitWords } from '../visit/words.ts'
import { visitPage } from '../visit-page/visit-page.tsx'
import { words } from '../visit-page/words.ts'
import { moveAnswerForm } from './form.ts'
import { afterPostponing } from './routes.tsx'

export const moveAnswerRoutes = new Hono<HouseEnv>()

moveAnswerRoutes.post(urls.visits.moveAnswer.pattern, only('coordinator'), async (c) => {
  const { id, moveId } = c.req.param()
  const visit = isId(id) && isId(moveId) ? await c.var.desk.read((tx, moment) => findVisit(tx, moment, id)) : null
  if (!visit) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, moveAnswerForm)
  if (!form.ok) {
    const labels = { answer: w.moveAnswer, until: w.moveUntil }
    return visitPage(
      c,
      problemsInWords(language, form.problems, labels).map((problem) => problem.message),
    )
  }
  const answer = answerOf(form.value.answer, fromTokyo(form.value.until, 1440))
  const done = await changeOnce<MoveAnswerRefusal>(c, async (tx, moment) => {
    const outcome = await answerMove(tx, moment, { visitId: id, moveId, answer })
    if ('refused' in outcome) return outcome
    const { answered } = outcome
    return { to: typeof answered === 'string' ? urls.visits.show({ id }) : afterPostponing(visit, answered) }
  })
  if ('response' in done) return done.response
  const { refused } = done
  const said = refused === 'unknown' || refused === 'no-such-day' ? w.moveRefused[refused] : null
  return visitPage(c, [said ?? visitWords(language).changeRefused[refused as 'not-later']])
})

function answerOf(chosen: string, expiresAt: string): MoveAnswer['answer'] {
  if (chosen === 'kept') return { kept: true }
  if (chosen === 'cancelled') return { cancelled: true }
  return { to: Number(chosen.slice('to-'.length)), expiresAt }
}
