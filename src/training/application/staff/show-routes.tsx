import { Hono } from 'hono'
import { z } from 'zod'
import { listHostChoices } from '#organisations/index.ts'
import { findDoubles } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, openForm } from '#platform/drafts/open-form.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { inCourse, organisers } from '../../open-course.ts'
import { acceptApplication } from '../accept-application.ts'
import { courseName } from '../course-name.ts'
import { decideApplication } from '../decide-application.ts'
import { mergeApplications, pairApplications } from '../merge-applications.ts'
import { likenessOf } from '../record.ts'
import { likelySame } from '../rules.ts'
import { findApplicantsRun } from '../run-facts.queries.ts'
import { findApplication, findPartner, listApplications } from '../store.ts'
import { withdrawApplication } from '../withdraw-application.ts'
import { ShowPage } from './views/show-page.tsx'
import { words } from './words.ts'

/** One application, and what is decided about it. */
export const showRoutes = new Hono<HouseEnv>()
type Refusal = keyof ReturnType<typeof words>['refused']
const acceptPlace = (id: string) => ({ kind: 'application-acceptance', subjectId: id })
const declinePlace = (id: string) => ({ kind: 'application-decision', subjectId: id })

showRoutes.get(urls.applications.show.pattern, organisers, (c) => show(c, null))

const channel = field.choice(['online', 'paper', 'phone', 'meeting'])
const acceptForm = z.object({
  person: field.idOrNone(),
  organisation: field.idOrNone(),
  over: field.yes(),
  waived: field.text(500),
  words: field.text(1000),
})

showRoutes.post(urls.applications.accept.pattern, organisers, (c) => {
  const form = readForm(c, acceptForm)
  if (!form.ok) return show(c, 'unknown')
  const { person, organisation, over, waived, words: said } = form.value
  return act(c, async (tx, moment, applicationId) => {
    const outcome = await acceptApplication(tx, moment, {
      applicationId,
      personId: person,
      organisationId: organisation,
      isOverCapacityMeant: over,
      waivedBecause: waived,
      words: said,
      channel: 'online',
    })
    await closeForm(c, tx, moment, acceptPlace(applicationId))
    return outcome
  })
})

const decideForm = z.object({
  decision: field.choice(['waiting', 'declined', 'open-again', 'withdrawn']),
  words: field.text(1000),
  channel: channel.catch('online'),
})

showRoutes.post(urls.applications.decide.pattern, organisers, (c) => {
  const form = readForm(c, decideForm)
  if (!form.ok) return show(c, 'unknown')
  const { decision, ...said } = form.value
  return act(c, async (tx, moment, id) => {
    if (decision === 'withdrawn') {
      const application = await findApplication(tx, moment, id)
      if (!application) return { refused: 'unknown' }
      await withdrawApplication(tx, moment, application, said.channel)
      return { withdrawn: true }
    }
    await closeForm(c, tx, moment, declinePlace(id))
    return decideApplication(tx, moment, id, { decision, ...said })
  })
})

const otherForm = z.object({ other: field.id() })

showRoutes.post(urls.applications.merge.pattern, organisers, (c) => {
  const form = readForm(c, otherForm)
  if (!form.ok) return show(c, 'unknown')
  return act(c, (tx, moment, id) => mergeApplications(tx, moment, id, form.value.other))
})

showRoutes.post(urls.applications.pair.pattern, organisers, (c) => {
  const form = readForm(c, otherForm)
  if (!form.ok) return show(c, 'unknown')
  return act(c, (tx, moment, id) => pairApplications(tx, moment, id, form.value.other))
})

/** Does something to the application in the address, where the actor may see its course. */
async function act(
  c: HouseContext,
  work: (tx: Tx, moment: Moment, id: string) => Promise<object | { refused: Refusal }>,
): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const done = await changeOnce<Refusal>(c, async (tx, moment) => {
    const application = await findApplication(tx, moment, id)
    const run = application && (await inCourse(c, tx, moment, application.runId, async (_tx, _moment, found) => found))
    if (!application || !run) return { refused: 'unknown' }
    const outcome = await work(tx, moment, id)
    if ('refused' in outcome) return outcome as { refused: Refusal }
    return { to: urls.applications.show({ id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : show(c, done.refused)
}

async function show(c: HouseContext, refused: Refusal | null): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const { language, tenant } = c.var.desk
  const w = words(language)
  const shown = await c.var.desk.change(async (tx, moment) => {
    const application = await findApplication(tx, moment, id)
    if (!application) return null
    return inCourse(c, tx, moment, application.runId, async () => {
      const run = await findApplicantsRun(tx, moment, application.runId)
      if (!run) return null
      await recordLook(tx, moment, application.personId ? [application.personId] : [], 'course-applications')
      const { name, kana, contact, personId } = application
      const people = personId
        ? []
        : await findDoubles(tx, moment, { name, kana, email: contact.email, phone: contact.phone })
      const all = (await listApplications(tx, moment, run.id)).filter(
        (each) => each.id !== id && each.state !== 'withdrawn' && each.state !== 'merged',
      )
      const same = likelySame(likenessOf(application), all.map(likenessOf))
      return {
        run,
        application,
        people,
        same: all.filter((each) => same.includes(each.id)),
        alone: all.filter((each) => each.pairId === null),
        partner: await findPartner(tx, moment, application),
        organisations: await listHostChoices(tx, moment),
        acceptance: await openForm(c, tx, moment, {
          ...acceptPlace(id),
          initial: { person: [personId ?? people[0]?.id ?? ''] },
        }),
        decline: await openForm(c, tx, moment, { ...declinePlace(id), initial: { words: [w.decide.declinedWords] } }),
      }
    })
  })
  if (!shown) return c.notFound()
  const saved = refused === null && c.req.query('saved') === 'yes'
  const status = refused ? 409 : 200
  return page(
    c,
    { title: `${w.title} ${shown.application.reference} ${courseName(language, shown.run)}`, status },
    <ShowPage {...shown} saved={saved} refused={refused && w.refused[refused]} code={tenant?.code ?? ''} />,
  )
}
