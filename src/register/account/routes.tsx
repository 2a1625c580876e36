import { Hono } from 'hono'
import { z } from 'zod'
import { findPerson, listHiddenContactFields } from '#people/index.ts'
import type { AccountOpened } from '#platform/accounts/open-account.ts'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { languages } from '#platform/i18n/catalogue.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { words } from '../coordinator-words.ts'
import type { Whose } from '../said/said.ts'
import { thePersonNamed } from '../said/whose.ts'
import { openSupporterAccount } from './open-supporter-account.ts'
import { AccountPage } from './views/account-page.tsx'

export const routes = new Hono<HouseEnv>()

const accountForm = z.object({
  name: field.requiredText(60),
  email: field.email(),
  language: field.choice(languages),
})

routes.get(urls.people.account.pattern, only('coordinator'), async (c) => {
  const found = await c.var.desk.change(async (tx, moment) => {
    const whose = await thePersonNamed(c, tx, moment)
    const person = whose && (await findPerson(tx, moment, whose.personId))
    if (!whose || !person) return null
    await recordLook(tx, moment, [whose.personId], 'account')
    const without = await listHiddenContactFields(tx, moment, whose.personId)
    const email = (!without.includes('email') && person.contact.email) || ''
    const penName = (!without.includes('penName') && person.penName) || ''
    const initial = { name: [penName || person.name], email: [email], language: ['ja'] }
    return { whose, open: await openForm(c, tx, moment, { ...placeOf(whose), initial }) }
  })
  return found ? draw(c, found.whose, found.open) : c.notFound()
})

routes.post(urls.people.account.pattern, only('coordinator'), async (c) => {
  const whose = await c.var.desk.read((tx, moment) => thePersonNamed(c, tx, moment))
  if (!whose) return c.notFound()
  const { language } = c.var.desk
  const w = words(language).account
  const form = readForm(c, accountForm)
  const again = (inWords: { field: string; message: string }[]) =>
    draw(c, whose, sameForm(c, placeOf(whose), form.typed, inWords), true)
  if (!form.ok) return again(problemsInWords(language, form.problems, w.label))
  const done = await changeOnce<Refusal>(c, async (tx, moment) => {
    const opened = await openSupporterAccount(tx, moment, whose.personId, form.value)
    if (opened.opened === null) return { refused: opened.because }
    await closeForm(c, tx, moment, placeOf(whose))
    return { to: urls.people.show({ id: whose.personId }, { saved: 'invited' }) }
  })
  return 'response' in done ? done.response : again([{ field: 'email', message: w.refused[done.refused] }])
})

type Refusal = Extract<AccountOpened, { opened: null }>['because']

const placeOf = ({ personId }: Whose): FormPlace => ({ kind: 'supporter-account', subjectId: personId })

function draw(c: HouseContext, { personId, name }: Whose, open: OpenForm, hasProblems = false) {
  const w = words(c.var.desk.language)
  const person = { id: personId, name: name ?? '' }
  return page(c, { title: w.account.title, hasProblems }, <AccountPage w={w} person={person} open={open} />)
}
