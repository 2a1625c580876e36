import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { listIdsInScope } from '#register/index.ts'
import { urls } from '#urls.ts'
import { typedFromAnswers } from '../seeking/typed.ts'
import { readinessForm } from './answers.ts'
import { saveReadiness } from './save-readiness.ts'
import { findReadiness, type Giving } from './store.ts'
import { ReadinessPage } from './views/readiness-page.tsx'
import { words } from './words.ts'

export const readinessRoutes = new Hono<HouseEnv>()

interface Door {
  at: { readonly pattern: string }
  guard: ReturnType<typeof only>
  find(c: HouseContext, tx: Tx, moment: Moment): Promise<Giving | null>
  action(c: HouseContext): string
  after(c: HouseContext): string
  isProxy: boolean
}

const id = (c: HouseContext) => c.req.param('id') ?? ''

const doors: readonly Door[] = [
  {
    at: urls.mine.readiness,
    guard: only('supporter'),
    find: async (c) => (c.var.desk.actor?.personId ? { personId: c.var.desk.actor.personId } : null),
    action: () => urls.mine.readiness(),
    after: () => urls.mine.fellows(),
    isProxy: false,
  },
  {
    at: urls.hosting.readiness,
    guard: only('host'),
    find: async (c) => (c.var.desk.actor?.organisationId ? { organisationId: c.var.desk.actor.organisationId } : null),
    action: () => urls.hosting.readiness(),
    after: () => urls.hosting.trials(),
    isProxy: false,
  },
  {
    at: urls.people.readiness,
    guard: only('coordinator'),
    find: async (c, tx, moment) => {
      const { actor } = c.var.desk
      if (!actor || !isId(id(c))) return null
      return (await listIdsInScope(tx, moment, actor, [id(c)])).has(id(c)) ? { personId: id(c) } : null
    },
    action: (c) => urls.people.readiness({ id: id(c) }),
    after: (c) => urls.people.show({ id: id(c) }),
    isProxy: true,
  },
  {
    at: urls.organisations.readiness,
    guard: only('coordinator'),
    find: async (c, tx, moment) => {
      const rows = tx.selectFrom('organisation').select('organisation.id')
      const known = isId(id(c))
        ? await rows
            .where('organisation.tenant_id', '=', moment.tenantId)
            .where('organisation.id', '=', id(c))
            .executeTakeFirst()
        : undefined
      return known ? { organisationId: known.id } : null
    },
    action: (c) => urls.organisations.readiness({ id: id(c) }),
    after: (c) => urls.organisations.show({ id: id(c) }),
    isProxy: true,
  },
]

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
