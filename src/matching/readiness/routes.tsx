import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { typedFromAnswers } from '../seeking/typed.ts'
import { readinessForm } from './answers.ts'
import { type Door, doors } from './doors.ts'
import { saveReadiness } from './save-readiness.ts'
import { findReadiness, type Giving } from './store.ts'
import { ReadinessPage } from './views/readiness-page.tsx'
import { words } from './words.ts'

export const readinessRoutes = new Hono<HouseEnv>()

const proxyForm = readinessForm.extend({ channel: field.choice(['phone', 'meeting', 'paper']) })
const placeOf = (whose: Giving) => ({
  kind: 'match-readiness',
  subjectId: 'personId' in whose ? whose.personId : whose.organisationId,
})

for (const door of doors) {
  readinessRoutes.get(door.at.pattern, door.guard, async (c) => {
    const found = await c.var.desk.read(async (tx, moment) => {
      const whose = await door.find(c, tx, moment)
      if (!whose) return null
      const before = await findReadiness(tx, moment, whose)
      const initial = before ? { ...typedFromAnswers(before.answers), atOnce: [String(before.atOnce)] } : {}
      return { whose, before, open: await openForm(c, tx, moment, { ...placeOf(whose), initial }) }
    })
    return found ? draw(c, door, found.whose, found.open, found.before) : c.notFound()
  })

  readinessRoutes.post(door.at.pattern, door.guard, async (c) => {
    const whose = await c.var.desk.read((tx, moment) => door.find(c, tx, moment))
    if (!whose) return c.notFound()
    const form = readForm(c, door.isProxy ? proxyForm : readinessForm)
    if (!form.ok) {
      const { language } = c.var.desk
      const labels = { ...words(language).label, channel: words(language).channel }
      const problems = problemsInWords(language, form.problems, labels)
      return draw(c, door, whose, sameForm(c, placeOf(whose), form.typed, problems), null, true)
    }
    const { channel = 'online', ...value } = form.value as typeof form.value & { channel?: 'phone' }
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await saveReadiness(tx, moment, whose, value, channel)
      await closeForm(c, tx, moment, placeOf(whose))
      return { to: door.after(c) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

function draw(
  c: HouseContext,
  door: Door,
  whose: Giving,
  open: OpenForm,
  before: { held: number; atOnce: number } | null,
  hasProblems = false,
) {
  const { language } = c.var.desk
  const w = words(language)
  const isPeer = 'personId' in whose
  return page(
    c,
    { title: isPeer ? w.title : w.hostTitle, hasProblems },
    <ReadinessPage
      language={language}
      isPeer={isPeer}
      isProxy={door.isProxy}
      action={door.action(c)}
      back={door.after(c)}
      open={open}
      before={before}
    />,
  )
}
