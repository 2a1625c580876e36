import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { DateField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as coordinatorWords } from '../coordinator-words.ts'
import { endingSlots, showSlots } from '../own-page/home-slots.ts'
import { readProxy } from '../said/proxy.ts'
import type { Whose } from '../said/said.ts'
import { thePersonNamed } from '../said/whose.ts'
import { words } from '../words.ts'
import { withdrawalForm } from './form.ts'
import type { WithdrawalRefusal } from './rules.ts'
import { EnrolmentPage } from './views/enrolment-page.tsx'
import { withdraw } from './withdraw.ts'

export const routes = new Hono<HouseEnv>()

routes.get(urls.people.withdraw.pattern, only('coordinator'), async (c) => {
  const { today } = c.var.desk
  const found = await c.var.desk.change(async (tx, moment) => {
    const whose = await thePersonNamed(c, tx, moment)
    if (!whose) return null
    await recordLook(tx, moment, [whose.personId], 'enrolment')
    const initial = { withdrawnOn: [today] }
    return { whose, open: await openForm(c, tx, moment, { ...placeOf(whose), initial }) }
  })
  return found ? draw(c, found.whose, found.open) : c.notFound()
})

routes.post(urls.people.withdraw.pattern, only('coordinator'), async (c) => {
  const whose = await c.var.desk.read((tx, moment) => thePersonNamed(c, tx, moment))
  if (!whose) return c.notFound()
  const { language } = c.var.desk
  const w = coordinatorWords(language).withdraw
  const form = readForm(c, withdrawalForm)
  const told = readProxy(form.typed)
  const again = (inWords: { field: string; message: string }[]) =>
    draw(c, whose, sameForm(c, placeOf(whose), form.typed, inWords), true)
  if (!form.ok || !told.ok) {
    const problems = [...(form.ok ? [] : form.problems), ...(told.ok ? [] : told.problems)]
    return again(problemsInWords(language, problems, { ...w.label, ...words(language).proxy.label }))
  }
  const done = await changeOnce<WithdrawalRefusal>(c, async (tx, moment) => {
    const { withdrawn, ...why } = await withdraw(tx, moment, whose.personId, form.value.withdrawnOn, told.value.channel)
    if (withdrawn === null) return { refused: 'because' in why ? why.because : 'not-enrolled' }
    await closeForm(c, tx, moment, placeOf(whose))
    return { to: urls.people.show({ id: whose.personId }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : again([{ field: 'withdrawnOn', message: w.refused[done.refused] }])
})

const placeOf = ({ personId }: Whose): FormPlace => ({ kind: 'withdrawal', subjectId: personId })

async function draw(c: HouseContext, { personId, name }: Whose, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  const { title, lead, save, label, hint } = coordinatorWords(language).withdraw
  const action = urls.people.withdraw({ id: personId })
  const ahead = await c.var.desk.read((tx, moment) => showSlots(endingSlots, tx, moment, personId, language))
  const shown = { w: words(language), title, lead, save, action, person: { id: personId, name: name ?? '' }, open }
  return page(
    c,
    { title, hasProblems },
    <EnrolmentPage {...shown}>
      <DateField name="withdrawnOn" label={label.withdrawnOn} hint={hint} required />
      {ahead}
    </EnrolmentPage>,
  )
}
