import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { findNewestFeeling } from '../feelings/store.ts'
import { ownVisit } from '../visits/own-visit.ts'
import type { OwnVisit } from '../visits/rules.ts'
import { supporterForm, typedFromSupporter } from './form.ts'
import { mayLookBack } from './rules.ts'
import { listSupporterLookBacks } from './store.ts'
import { OwnLookBackPage } from './views/own-page.tsx'
import { words } from './words.ts'
import { lookBackAsSupporter } from './write-look-back.ts'

export const ownLookBackRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')

ownLookBackRoutes.get(urls.mine.visitLookBack.pattern, supporters, async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => {
    const own = await ownVisit(c, tx, moment)
    if (!own) return null
    const { visit, personId } = own
    if (!mayLookBack(visit, moment.today)) return { visit, open: null, isWritten: false }
    const written = await listSupporterLookBacks(tx, moment, visit.id)
    const before = written.find((each) => each.personId === personId)
    const feeling = await findNewestFeeling(tx, moment, { visitId: visit.id, personId, when: 'after' })
    const initial = typedFromSupporter(before, feeling?.answer ?? null)
    const open = await openForm(c, tx, moment, { ...placeOf(visit), initial })
    return { visit, open, isWritten: before !== undefined }
  })
  return shown ? draw(c, shown) : c.notFound()
})

ownLookBackRoutes.post(urls.mine.visitLookBack.pattern, supporters, async (c) => {
  const own = await c.var.desk.read((tx, moment) => ownVisit(c, tx, moment))
  if (!own || !mayLookBack(own.visit, c.var.desk.today)) return c.notFound()
  const { visit, personId } = own
  const form = readForm(c, supporterForm)
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, form.problems, words(language).own.label)
    return draw(c, { visit, open: sameForm(c, placeOf(visit), form.typed, problems), isWritten: false }, true)
  }
  const { happened, heavy, feeling, talk } = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await lookBackAsSupporter(tx, moment, {
      visitId: visit.id,
      personId,
      answers: { happened, heavy },
      feeling,
      wantsTalk: talk === 'yes',
      channel: 'online',
    })
    await closeForm(c, tx, moment, placeOf(visit))
    return { to: urls.mine.visitLookBack({ id: visit.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = (visit: OwnVisit): FormPlace => ({ kind: 'look-back', subjectId: visit.seatId })

function draw(
  c: HouseContext,
  shown: { visit: OwnVisit; open: OpenForm | null; isWritten: boolean },
  hasProblems = false,
) {
  const { title } = words(c.var.desk.language).own
  return page(c, { title, hasProblems }, <OwnLookBackPage {...shown} skipKey={newToken()} />)
}
