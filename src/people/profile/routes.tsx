import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { changePerson } from '../change-person.ts'
import { findPerson } from '../find-person.ts'
import { personDetailsOf, personForm, personLabels, typedFromPerson } from '../form.ts'
import { ownPersonId } from '../own-record.ts'
import { words } from '../words.ts'
import { ProfilePage } from './views/profile-page.tsx'

/** A supporter's own name and contact, corrected by nobody's leave. */
export const profileRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')
const place: FormPlace = { kind: 'own-profile' }

profileRoutes.get(urls.mine.profile.pattern, supporters, async (c) => {
  const personId = ownPersonId(c)
  const open = await c.var.desk.read(async (tx, moment) => {
    const person = personId && (await findPerson(tx, moment, personId))
    return person ? openForm(c, tx, moment, { ...place, initial: typedFromPerson(person) }) : null
  })
  return open ? profilePage(c, open) : messagePage(c, 403)
})

profileRoutes.post(urls.mine.profile.pattern, supporters, async (c) => {
  const personId = ownPersonId(c)
  if (!personId) return messagePage(c, 403)
  const form = readForm(c, personForm)
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, form.problems, personLabels(words(language)))
    return profilePage(c, sameForm(c, place, form.typed, problems), true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await changePerson(tx, moment, personId, personDetailsOf(form.value))
    await closeForm(c, tx, moment, place)
    return { to: urls.mine.profile({ saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

function profilePage(c: HouseContext, open: OpenForm, hasProblems = false) {
  const title = words(c.var.desk.language).profileTitle
  return page(c, { title, hasProblems }, <ProfilePage open={open} saved={c.req.query('saved') === 'yes'} />)
}
