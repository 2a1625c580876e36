import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { signedIn } from '../../web/guards.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { page } from '../../web/page.ts'
import { needsSecondStep } from '../actor.ts'
import { findAccount } from '../find-places.ts'
import { countRecoveryCodes, renewRecoveryCodes } from '../recovery-codes.ts'
import { resetSecondStep, setUpSecondStep } from '../second-step.ts'
import { newAuthenticator, shownSecret } from '../sign-in/new-authenticator.ts'
import { CodesPage } from '../sign-in/views/codes-page.tsx'
import { words as signInWords } from '../sign-in/words.ts'
import { freshlySignedIn } from './fresh.ts'
import { present } from './present.ts'
import { RenewCodesPage } from './views/renew-codes-page.tsx'
import { TotpPage } from './views/totp-page.tsx'
import { words } from './words.ts'

export const accountSecondStepRoutes = new Hono<HouseEnv>()

accountSecondStepRoutes.get(urls.account.totp.pattern, signedIn, freshlySignedIn, (c) => totpPage(c))

accountSecondStepRoutes.post(urls.account.totp.pattern, signedIn, freshlySignedIn, async (c) => {
  const actor = present(c.var.desk.actor)
  const { accountId, sessionId } = actor
  const refused = tooOften(c, 'second-step', accountId)
  if (refused) return refused
  if (c.var.typed?.get('remove') === 'yes' && !needsSecondStep(actor.roles)) {
    await c.var.desk.change((tx, moment) => resetSecondStep(tx, moment, accountId, sessionId))
    return c.redirect(urls.account.show({ saved: 'second-step-removed' }), 303)
  }
  const { setUp } = signInWords(c.var.desk.language)
  const secret = shownSecret(c)
  if (!secret) return totpPage(c, { message: setUp.stale })
  const code = String(c.var.typed?.get('code') ?? '')
  const codes = await c.var.desk.change(async (tx, moment) =>
    (await setUpSecondStep(tx, moment, accountId, secret, code)) ? renewRecoveryCodes(tx, moment, accountId) : null,
  )
  return codes ? codesPage(c, codes) : totpPage(c, { message: setUp.wrong, secret })
})

accountSecondStepRoutes.get(urls.account.recoveryCodes.pattern, signedIn, freshlySignedIn, async (c) => {
  const { accountId } = present(c.var.desk.actor)
  const left = await c.var.desk.read((tx, moment) => countRecoveryCodes(tx, moment, accountId))
  const w = words(c.var.desk.language)
  return page(c, { title: w.codes.title }, <RenewCodesPage w={w} left={left} />)
})

accountSecondStepRoutes.post(urls.account.recoveryCodes.pattern, signedIn, freshlySignedIn, async (c) => {
  const actor = present(c.var.desk.actor)
  const codes = await c.var.desk.change(async (tx, moment) => {
    const account = await findAccount(tx, actor)
    return account?.totp_confirmed_at ? renewRecoveryCodes(tx, moment, actor.accountId) : null
  })
  return codes ? codesPage(c, codes) : c.redirect(urls.account.totp(), 303)
})

function codesPage(c: HouseContext, codes: string[]): Response {
  const w = signInWords(c.var.desk.language)
  return page(c, { title: w.codes.title }, <CodesPage w={w} codes={codes} onward={urls.account.show()} />)
}

async function totpPage(c: HouseContext, again?: { message: string; secret?: string }): Promise<Response> {
  const { desk } = c.var
  const actor = present(desk.actor)
  const account = await desk.read((tx) => findAccount(tx, actor))
  const w = words(desk.language)
  return page(
    c,
    { title: w.totp.title, hasProblems: again !== undefined },
    <TotpPage
      w={w}
      signIn={signInWords(desk.language)}
      language={desk.language}
      setOn={account?.totp_confirmed_at ?? null}
      isNeeded={needsSecondStep(actor.roles)}
      fresh={newAuthenticator(c, actor.name, again?.secret)}
      problems={again ? [{ field: 'code', message: again.message }] : []}
    />,
  )
}
