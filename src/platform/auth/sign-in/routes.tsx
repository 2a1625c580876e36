import { Hono } from 'hono'
import { z } from 'zod'
import { urls } from '#urls.ts'
import { field } from '../../web/fields.ts'
import { readForm } from '../../web/form.ts'
import type { HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { momentOf } from '../../web/open-desk.ts'
import { page } from '../../web/page.ts'
import { problemsInWords } from '../../web/problems.ts'
import { safeBack } from '../../web/safe-back.ts'
import { emailDigest, findPlaces } from '../find-places.ts'
import { leastAnswerMs, linkMinutes } from '../security-policy.ts'
import { sendSignInLink } from '../send-link.ts'
import { atLeast } from './at-least.ts'
import { signInPage } from './show.tsx'
import { AskedPage } from './views/asked-page.tsx'
import { words } from './words.ts'

export const signInRoutes = new Hono<HouseEnv>()

signInRoutes.get(urls.signIn.show.pattern, (c) => signInPage(c, { back: safeBack(c.req.query('back')) }))

const linkForm = z.object({ email: field.email() })

signInRoutes.post(urls.signIn.link.pattern, async (c) => {
  const { site, desk } = c.var
  const back = safeBack(c.var.typed?.get('back'))
  const form = readForm(c, linkForm)
  if (!form.ok) {
    const labels = { email: words(desk.language).link.email }
    return signInPage(c, { back, linkProblems: problemsInWords(desk.language, form.problems, labels) })
  }
  const { email } = form.value
  const refused = tooOften(c, 'link', emailDigest(site.keys, email))
  if (refused) return refused
  await atLeast(leastAnswerMs, async () => {
    const [place] = await findPlaces(site.db, site.keys, email)
    if (!place) return
    const moment = momentOf(site, desk.now, place.tenantId, null)
    await site.db.asTenant(place.tenantId, (tx) => sendSignInLink(tx, moment, place.accountId, back))
  })
  return c.redirect(urls.signIn.link(), 303)
})

signInRoutes.get(urls.signIn.link.pattern, (c) => {
  const w = words(c.var.desk.language)
  const { demonstration } = c.var.site.config
  return page(
    c,
    { title: w.asked.title },
    <AskedPage w={w} minutes={linkMinutes['sign-in']} demonstration={demonstration} />,
  )
})
