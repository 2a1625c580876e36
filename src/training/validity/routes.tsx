import { Hono } from 'hono'
import { z } from 'zod'
import type { ListInScope } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import { addDays } from '#platform/calendar.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { peopleReaders } from '../attendance/people-readers.ts'
import { extendCompletions } from './extend-completions.ts'
import { type EndingCompletion, listEnding } from './validity.queries.ts'
import { ValidityPage } from './views/validity-page.tsx'
import { words } from './words.ts'

const place = { kind: 'completion-validity' }
const form = z.object({ completions: field.ids(), validUntilOn: field.dayOrNone(), reason: field.requiredText(300) })

interface Ending {
  days: number
  ending: EndingCompletion[]
}

/** Completions that are about to end, and their extension in one go. */
export function validityRoutes({ listInScope }: { listInScope: ListInScope }) {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.courses.validity.pattern, peopleReaders, async (c) => {
    const found = await endingFor(c)
    const open = await c.var.desk.change(async (tx, moment) => {
      await recordLook(
        tx,
        moment,
        found.ending.map(({ personId }) => personId),
        'course-participants',
      )
      return openForm(c, tx, moment, place)
    })
    return shown(c, found, open)
  })

  routes.post(urls.courses.validity.pattern, peopleReaders, async (c) => {
    const found = await endingFor(c)
    const { language, today } = c.var.desk
    const w = words(language)
    const read = readForm(c, form)
    const again = (problems: { field: string; message: string }[]) =>
      shown(c, found, sameForm(c, place, read.typed, problems), true)
    if (!read.ok) return again(problemsInWords(language, read.problems, w.label))
    const { completions, validUntilOn, reason } = read.value
    const chosen = found.ending.filter(({ id }) => completions.includes(id))
    if (chosen.length === 0)
      return again(problemsInWords(language, [{ field: 'completions', code: 'choose-one' }], w.label))
    if (validUntilOn !== null && validUntilOn <= today) return again([{ field: 'validUntilOn', message: w.past }])
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await extendCompletions(tx, moment, chosen, validUntilOn, reason)
      await closeForm(c, tx, moment, place)
      return { to: urls.courses.validity({ saved: 'yes' }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

  return routes

  /** Those within notice whose records the reader may see. */
  function endingFor(c: HouseContext): Promise<Ending> {
    return c.var.desk.read(async (tx, moment) => {
      const { actor } = c.var.desk
      const days = await numberSettingOn(tx, moment.tenantId, 'completion-notice-days', moment.today)
      const all = await listEnding(tx, moment, addDays(moment.today, days))
      const ids = all.map(({ personId }) => personId)
      const mine = actor ? await listInScope(tx, moment, actor, ids) : new Set<string>()
      return { days, ending: all.filter(({ personId }) => mine.has(personId)) }
    })
  }
}

function shown(c: HouseContext, found: Ending, open: OpenForm, hasProblems = false) {
  const saved = !hasProblems && c.req.query('saved') === 'yes'
  const { title } = words(c.var.desk.language)
  return page(c, { title, hasProblems }, <ValidityPage {...found} open={open} saved={saved} />)
}
