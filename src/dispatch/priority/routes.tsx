import { Hono } from 'hono'
import { z } from 'zod'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { overviewPage } from '../overview/overview-page.tsx'
import { priorities } from './rules.ts'
import { setPriority } from './set-priority.ts'
import { priorityWords } from './words.ts'

export const priorityRoutes = new Hono<HouseEnv>()
const priorityForm = z.object({ priority: field.choice(priorities) })

priorityRoutes.post(urls.requests.priority.pattern, only('coordinator'), async (c) => {
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const w = priorityWords(c.var.desk.language)
  const form = readForm(c, priorityForm)
  if (!form.ok) {
    const problems = problemsInWords(c.var.desk.language, form.problems, { priority: w.title })
    return overviewPage(
      c,
      problems.map(({ message }) => message),
    )
  }
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const outcome = await setPriority(tx, moment, id, form.value.priority)
    return 'refused' in outcome ? outcome : { to: urls.requests.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
