import { Hono } from 'hono'
import { z } from 'zod'
import { newToken } from '#platform/auth/keys.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { refusedInWords } from '../candidates/refused-in-words.ts'
import { scopeOf } from '../candidates/scope-of.ts'
import { notAcceptedInWords } from '../offer/words.ts'
import { askToStepIn, type StepInRefusal } from './ask-to-step-in.ts'
import { loadStepIn } from './load-step-in.ts'
import { StepInPage } from './views/step-in-page.tsx'
import { words } from './words.ts'

export const stepInRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const askForm = z.object({ person: field.id(), how: field.choice(['offer', 'phone']) })

stepInRoutes.get(urls.visits.stepIn.pattern, coordinators, (c) => stepInPage(c))

stepInRoutes.post(urls.visits.stepIn.pattern, coordinators, async (c) => {
  const visitId = c.req.param('id')
  const form = readForm(c, askForm)
  if (!isId(visitId) || !form.ok) return c.notFound()
  const { person: personId, how } = form.value
  const done = await changeOnce<StepInRefusal>(c, async (tx, moment) => {
    const asking = { visitId, personId, saidYes: how === 'phone', scope: scopeOf(c) }
    const outcome = await askToStepIn(tx, moment, asking)
    if ('refused' in outcome) return outcome
    return { to: how === 'phone' ? urls.visits.show({ id: visitId }) : urls.visits.stepIn({ id: visitId }) }
  })
  return 'response' in done ? done.response : stepInPage(c, refusalInWords(c.var.desk.language, done.refused))
})

function refusalInWords(language: Language, refused: StepInRefusal): string[] {
  switch (refused.because) {
    case 'said-no-before':
    case 'changed-meanwhile':
    case 'nobody-chosen':
    case 'expiry-has-passed':
    case 'unknown':
      return refusedInWords(language, refused).map((problem) => problem.message)
    case 'rules':
      return 'people' in refused
        ? refusedInWords(language, refused).map((problem) => problem.message)
        : notAcceptedInWords(language, refused)
    default:
      return notAcceptedInWords(language, refused)
  }
}

async function stepInPage(c: HouseContext, problems: string[] = []): Promise<Response> {
  const visitId = c.req.param('id') ?? ''
  if (!isId(visitId)) return c.notFound() as Response
  const found = await c.var.desk.read((tx, moment) => loadStepIn(tx, moment, visitId, scopeOf(c)))
  if (!found) return c.notFound() as Response
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: w.title, wide: true, hasProblems: problems.length > 0 },
    <StepInPage
      w={w}
      language={language}
      found={found}
      onceKeys={new Map([...found.deputies, ...found.free].map(({ personId }) => [personId, newToken()]))}
      problems={problems.map((message) => ({ field: '', message }))}
    />,
  )
}
