import { Hono } from 'hono'
import { urls } from '#urls.ts'
import type { HouseEnv } from '../../web/house.ts'
import { page } from '../../web/page.ts'
import { safeBack } from '../../web/safe-back.ts'
import { enter } from '../sign-in/enter.ts'
import { listDemonstrationAccounts, listReadableMail } from './find-demonstration.queries.ts'
import { MailPage } from './views/mail-page.tsx'
import { words } from './words.ts'

export const demonstrationRoutes = new Hono<HouseEnv>()

/** Signs in as somebody invented. There is no such door outside a demonstration, and none to anybody else's account. */
demonstrationRoutes.post(urls.demonstration.signIn.pattern, async (c) => {
  const { config, db, keys } = c.var.site
  if (!config.demonstration) return c.notFound()
  const accounts = await listDemonstrationAccounts(db, keys)
  const account = accounts.find(({ id }) => id === c.var.typed?.get('account'))
  if (!account) return c.notFound()
  await enter(c, { tenantId: account.tenantId, accountId: account.id }, 'demonstration')
  return c.redirect(safeBack(c.var.typed?.get('back')), 303)
})

demonstrationRoutes.get(urls.demonstration.mail.pattern, async (c) => {
  const { config, db, keys } = c.var.site
  if (!config.demonstration) return c.notFound()
  const { language, actor } = c.var.desk
  const w = words(language)
  const mails = await listReadableMail(db, keys, actor?.tenantId ?? null)
  return page(c, { title: w.mail.title }, <MailPage w={w} language={language} mails={mails} />)
})
