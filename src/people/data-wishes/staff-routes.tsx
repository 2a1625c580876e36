import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listPersonNames } from '../find-person.ts'
import type { PeopleWiring } from '../wiring.ts'
import { answerDataWish } from './answer-data-wish.ts'
import { answerForm } from './form.ts'
import { type AnswerRefusal, type DataWish, mayAnswer } from './rules.ts'
import { findDataWish, listDataWishes } from './store.ts'
import { AnswerPage } from './views/answer-page.tsx'
import { ConfirmPage } from './views/confirm-page.tsx'
import { ListPage } from './views/list-page.tsx'
import { words } from './words.ts'

type Refusal = AnswerRefusal | 'not-there'
interface Found {
  wish: DataWish
  name: string
}

/** Where coordinators answer what people ask about their own records. */
export function staffDataWishRoutes({ erasers, listInScope }: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()
  const coordinators = only('coordinator')

  routes.get(urls.people.wishesAboutData.pattern, coordinators, async (c) => {
    const { actor, language } = c.var.desk
    const found = await c.var.desk.change(async (tx, moment) => {
      const all = await listDataWishes(tx, moment)
      const ids = [...new Set(all.map((wish) => wish.personId))]
      const inScope = actor ? await listInScope(tx, moment, actor, ids) : new Set<string>()
      await recordLook(tx, moment, [...inScope], 'wishes-about-data')
      const names = await listPersonNames(tx, moment, [...inScope])
      return { wishes: all.filter((wish) => inScope.has(wish.personId)), names }
    })
    const nameOf = (personId: string) => found.names.get(personId)?.name ?? ''
    return page(
      c,
      { title: words(language).staff.title, wide: true },
      <ListPage wishes={found.wishes} nameOf={nameOf} justAnswered={c.req.query('answered') === 'yes'} />,
    )
  })

  routes.get(urls.people.answerWishAboutData.pattern, coordinators, async (c) => {
    const found = await openWish(c)
    if (!found) return c.notFound()
    if (found.wish.answeredAt) return c.redirect(urls.people.wishesAboutData(), 303)
    const open = await c.var.desk.change(async (tx, moment) => {
      await recordLook(tx, moment, [found.wish.personId], 'wishes-about-data')
      return openForm(c, tx, moment, placeOf(found.wish))
    })
    return answerPage(c, found, open)
  })

  routes.post(urls.people.answerWishAboutData.pattern, coordinators, async (c) => {
    const found = await openWish(c)
    if (!found) return c.notFound()
    const form = readForm(c, answerForm)
    if (!form.ok) {
      const { language } = c.var.desk
      const { staff } = words(language)
      const labels = { answer: staff.answerLabel, words: staff.answerWords }
      return answerPage(
        c,
        found,
        sameForm(c, placeOf(found.wish), form.typed, problemsInWords(language, form.problems, labels)),
        true,
      )
    }
    const wanted = mayAnswer(found.wish, form.value)
    if (!wanted.answer && wanted.because === 'not-confirmed') return confirmPage(c, found, form.value.words, form.typed)
    const done = await changeOnce<Refusal>(c, async (tx, moment) => {
      const outcome = await answerDataWish(tx, moment, found.wish.id, form.value, erasers)
      if (!outcome.answered) return { refused: outcome.because }
      await closeForm(c, tx, moment, placeOf(found.wish))
      return { to: urls.people.wishesAboutData({ answered: 'yes' }) }
    })
    if ('response' in done) return done.response
    const message = words(c.var.desk.language).staff.refused[done.refused]
    return answerPage(c, found, sameForm(c, placeOf(found.wish), form.typed, [{ field: 'words', message }]), true)
  })

  async function openWish(c: HouseContext): Promise<Found | null> {
    const id = c.req.param('id') ?? ''
    const { actor } = c.var.desk
    if (!isId(id) || !actor) return null
    return c.var.desk.read(async (tx, moment) => {
      const wish = await findDataWish(tx, moment, id)
      if (!wish || !(await listInScope(tx, moment, actor, [wish.personId])).has(wish.personId)) return null
      const names = await listPersonNames(tx, moment, [wish.personId])
      return { wish, name: names.get(wish.personId)?.name ?? '' }
    })
  }

  async function confirmPage(
    c: HouseContext,
    { wish, name }: Found,
    answerWords: string,
    typed: OpenForm['form']['values'],
  ) {
    const { language } = c.var.desk
    const { staff } = words(language)
    const ahead = await c.var.desk.read(async (tx, moment) => {
      const lines: string[] = []
      for (const eraser of erasers) lines.push(...((await eraser.ahead?.(tx, moment, wish.personId, language)) ?? []))
      return lines
    })
    const asked = typed.confirmed !== undefined || typed.confirming !== undefined
    const problems = asked ? [{ field: 'confirmed', message: staff.refused['not-confirmed'] }] : []
    const { form } = sameForm(c, placeOf(wish), typed, problems)
    return page(
      c,
      { title: staff.confirmTitle, hasProblems: asked },
      <ConfirmPage wish={wish} name={name} answerWords={answerWords} ahead={ahead} form={form} />,
    )
  }

  return routes
}

const placeOf = (wish: DataWish) => ({ kind: 'answer-wish-about-data', subjectId: wish.id })

function answerPage(c: HouseContext, found: Found, open: OpenForm, hasProblems = false) {
  const title = words(c.var.desk.language).staff.answerTitle
  return page(c, { title, hasProblems }, <AnswerPage {...found} open={open} />)
}
