import { Hono } from 'hono'
import { dropDraft } from '../drafts/store.ts'
import { typedOf } from '../web/form.ts'
import type { HouseContext, HouseEnv } from '../web/house.ts'
import { changeOnce } from '../web/once.ts'
import { inThisPlace } from './in-this-place.ts'
import { questionAfter } from './places.ts'
import type { Journey, Known, PlacedJourney } from './question.ts'
import { showCheck, showGone, showQuestion, showStart, type Unsent } from './show.tsx'
import { keepAnswer, lockJourney, openJourney, placeOf } from './state.ts'

/** All pages of a journey: the first page, one for each question, "check your answers", sending and discarding. */
export function journeyRoutes<A, K extends Known>(given: Journey<A, K> | PlacedJourney<A, K>): Hono<HouseEnv> {
  const routes = new Hono<HouseEnv>()
  const { addresses, guard } = given
  const at = (c: HouseContext) => inThisPlace(c, given)
  const open = (c: HouseContext) => c.var.desk.read((tx, moment) => openJourney(c, tx, moment, at(c)))

  routes.get(addresses.start.pattern, guard, async (c) => {
    const journey = at(c)
    const state = await open(c)
    return journey.closed?.(c, state.known) ?? showStart(c, journey, state)
  })

  routes.get(addresses.check.pattern, guard, async (c) => {
    const journey = at(c)
    const state = await open(c)
    if (!state.draft) return c.redirect(journey.addresses.start(), 303)
    if (state.open) return c.redirect(journey.addresses.step({ step: state.open.id }), 303)
    return journey.closed?.(c, state.known) ?? showCheck(c, journey, state)
  })

  routes.post(addresses.send.pattern, guard, async (c) => {
    const journey = at(c)
    const done = await changeOnce<Unsent>(c, async (tx, moment) => {
      const state = await lockJourney(c, tx, moment, journey)
      if (!state.draft) return { refused: { why: 'gone' } }
      if (state.open) return { refused: { why: 'open', step: state.open.id } }
      if (c.var.typed?.get('_seen') !== state.draft.savedAt) return { refused: { why: 'changed-meanwhile' } }
      const outcome = await journey.send(tx, moment, state.answers, state.known)
      if ('refused' in outcome) return { refused: { why: 'refused', words: outcome.refused } }
      await dropDraft(tx, moment, placeOf(c, journey))
      return outcome
    })
    return 'response' in done ? done.response : unsent(c, done.refused)
  })

  const unsent = async (c: HouseContext, refused: Unsent) => {
    const journey = at(c)
    if (refused.why === 'gone') return showGone(c, journey, await open(c))
    if (refused.why === 'open') return c.redirect(journey.addresses.step({ step: refused.step }), 303)
    return showCheck(c, journey, await open(c), refused)
  }

  routes.post(addresses.discard.pattern, guard, async (c) => {
    const journey = at(c)
    await c.var.desk.change((tx, moment) => dropDraft(tx, moment, placeOf(c, journey)))
    return c.redirect(journey.addresses.start(), 303)
  })

  routes.get(addresses.step.pattern, guard, async (c, next) => {
    const journey = at(c)
    const question = journey.questions.find((each) => each.id === c.req.param('step'))
    if (!question) return next()
    const state = await open(c)
    const elsewhere = journey.closed?.(c, state.known)
    return elsewhere ?? showQuestion(c, journey, state, question)
  })

  routes.post(addresses.step.pattern, guard, async (c, next) => {
    const journey = at(c)
    const question = journey.questions.find((each) => each.id === c.req.param('step'))
    if (!question) return next()
    const kept = await c.var.desk.change(async (tx, moment) => {
      const before = await lockJourney(c, tx, moment, journey)
      if (isFromAnotherDraft(c, before.draft?.id)) return { gone: before }
      return keepAnswer(c, tx, moment, journey, question, typedOf(c.var.typed ?? new FormData()))
    })
    if ('gone' in kept) return showGone(c, journey, kept.gone, true)
    const { problems = [] } = kept.steps.find((step) => step.question === question) ?? {}
    if (problems.length > 0) return showQuestion(c, journey, kept, question, problems)
    return c.redirect(questionAfter(c, journey, kept, question), 303)
  })

  return routes
}

/** The page was opened on a draft that has since been sent or discarded in another window. */
function isFromAnotherDraft(c: HouseContext, draftId: string | undefined): boolean {
  const shown = c.var.typed?.get('_draft')
  return typeof shown === 'string' && shown !== '' && shown !== draftId
}
