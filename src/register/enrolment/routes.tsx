import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { words as coordinatorWords } from '../coordinator-words.ts'
import { readProxy } from '../said/proxy.ts'
import { thePersonNamed } from '../said/whose.ts'
import { words } from '../words.ts'
import { contractProblems, listContractChoices } from './contract-choices.ts'
import { enrol } from './enrol.ts'
import { enrolmentForm, typedForEnrolment } from './form.ts'
import type { EnrolmentRefusal } from './rules.ts'
import { EnrolmentFields } from './views/enrolment-fields.tsx'
import { EnrolmentPage } from './views/enrolment-page.tsx'

export const routes = new Hono<HouseEnv>()

routes.get(urls.people.enrol.pattern, only('coordinator'), async (c) => {
  const found = await findForEnrolment(c)
  if (!found) return c.notFound()
  const { person, contracts, actor } = found
  const initial = typedForEnrolment(c.var.desk.today, contracts, actor)
  const open = await c.var.desk.change(async (tx, moment) => {
    await recordLook(tx, moment, [person.id], 'enrolment')
    return openForm(c, tx, moment, { ...placeOf(person.id), initial })
  })
  return draw(c, found, open)
})

routes.post(urls.people.enrol.pattern, only('coordinator'), async (c) => {
  const found = await findForEnrolment(c)
  if (!found) return c.notFound()
  const { person, contracts, actor } = found
  const { language } = c.var.desk
  const w = coordinatorWords(language).enrol
  const form = readForm(c, enrolmentForm)
  const told = readProxy(form.typed)
  const problems: CodedProblem[] = [
    ...(form.ok ? contractProblems(form.value.contract, contracts, actor) : form.problems),
    ...(told.ok ? [] : told.problems),
  ]
  const again = (inWords: { field: string; message: string }[]) =>
    draw(c, found, sameForm(c, placeOf(person.id), form.typed, inWords), true)
  if (!form.ok || !told.ok || problems.length > 0)
    return again(problemsInWords(language, problems, { ...w.label, ...words(language).proxy.label }))
  const { enrolledOn, number, contract: contractId } = form.value
  const done = await changeOnce<EnrolmentRefusal>(c, async (tx, moment) => {
    const enrolled = await enrol(tx, moment, person.id, { enrolledOn, number, contractId }, told.value.channel)
    if (enrolled.enrolled === null) return { refused: enrolled.because }
    await closeForm(c, tx, moment, placeOf(person.id))
    return { to: urls.people.show({ id: person.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : again([{ field: 'enrolledOn', message: w.refused[done.refused] }])
})

const placeOf = (subjectId: string): FormPlace => ({ kind: 'enrolment', subjectId })

async function findForEnrolment(c: HouseContext) {
  const { actor } = c.var.desk
  if (!actor) return null
  return c.var.desk.read(async (tx, moment) => {
    const whose = await thePersonNamed(c, tx, moment)
    const contracts = await listContractChoices(tx, moment, actor)
    return whose && { actor, person: { id: whose.personId, name: whose.name ?? '' }, contracts }
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findForEnrolment>>>

function draw(c: HouseContext, { person, contracts }: Found, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  const w = coordinatorWords(language).enrol
  const { title, lead, save } = w
  const shown = { w: words(language), title, lead, save, action: urls.people.enrol({ id: person.id }), person, open }
  return page(
    c,
    { title, hasProblems },
    <EnrolmentPage {...shown}>
      <EnrolmentFields w={w} contracts={contracts} />
    </EnrolmentPage>,
  )
}
