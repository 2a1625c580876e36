import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { languages } from '../../i18n/catalogue.ts'
import { keepCookie } from '../../web/cookies.ts'
import { signedIn } from '../../web/guards.ts'
import type { HouseEnv } from '../../web/house.ts'
import { writeDisplay } from '../../web/open-desk.ts'
import { page } from '../../web/page.ts'
import { findAccount } from '../find-places.ts'
import { listPasskeys } from '../passkeys.ts'
import { countRecoveryCodes } from '../recovery-codes.ts'
import { listSessions } from '../session.ts'
import { changeLanguage } from './change-language.ts'
import { present } from './present.ts'
import { ShowPage } from './views/show-page.tsx'
import { savings, words } from './words.ts'

export const accountRoutes = new Hono<HouseEnv>()

accountRoutes.get(urls.account.show.pattern, signedIn, async (c) => {
  const { desk } = c.var
  const actor = present(desk.actor)
  const shown = await desk.read(async (tx, moment) => ({
    account: present(await findAccount(tx, actor)),
    codesLeft: await countRecoveryCodes(tx, moment, actor.accountId),
    passkeys: (await listPasskeys(tx, moment, actor.accountId)).length,
    sessions: await listSessions(tx, moment, actor.accountId),
  }))
  const { email_sealed } = shown.account
  const w = words(desk.language)
  return page(
    c,
    { title: w.show.title },
    <ShowPage
      w={w}
      language={desk.language}
      {...shown}
      email={email_sealed && desk.keys.open(actor.tenantId, email_sealed)}
      here={actor.sessionId}
      saved={savings.find((each) => each === c.req.query('saved'))}
    />,
  )
})

accountRoutes.post(urls.account.language.pattern, signedIn, async (c) => {
  const language = languages.find((known) => known === c.var.typed?.get('language'))
  if (!language) return c.redirect(urls.account.show(), 303)
  const { accountId } = present(c.var.desk.actor)
  await c.var.desk.change((tx, moment) => changeLanguage(tx, moment, accountId, language))
  keepCookie(c, 'display', writeDisplay({ ...c.var.display, language }), 365 * 24 * 3600)
  return c.redirect(urls.account.show({ saved: 'language' }), 303)
})
