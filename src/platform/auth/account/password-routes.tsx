import { Hono } from 'hono'
import type { FormProblems } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { signedIn } from '../../web/guards.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { page } from '../../web/page.ts'
import { findAccount } from '../find-places.ts'
import { fitsPassword, hashPassword, type PasswordWeakness, weaknessOf } from '../password.ts'
import { passwordLength } from '../security-policy.ts'
import { changePassword } from './change-password.ts'
import { isFresh } from './fresh.ts'
import { present } from './present.ts'
import { PasswordPage } from './views/password-page.tsx'
import { type Words, words } from './words.ts'

export const accountPasswordRoutes = new Hono<HouseEnv>()

/** Where there is a password, the present one is enough; else the sign-in has to be fresh. */
async function whatIsNeeded(c: HouseContext) {
  const actor = present(c.var.desk.actor)
  const account = present(await c.var.desk.read((tx) => findAccount(tx, actor)))
  const fresh = await isFresh(c)
  const email = account.email_sealed ? c.var.desk.keys.open(actor.tenantId, account.email_sealed) : ''
  return { actor, fresh, hash: account.password_hash, email, asksPresent: !fresh && account.password_hash !== null }
}

accountPasswordRoutes.get(urls.account.password.pattern, signedIn, async (c) => {
  const { fresh, asksPresent, email } = await whatIsNeeded(c)
  if (!fresh && !asksPresent) return c.redirect(urls.signIn.show({ back: urls.account.password() }), 303)
  return passwordPage(c, asksPresent, email)
})

accountPasswordRoutes.post(urls.account.password.pattern, signedIn, async (c) => {
  const { actor, fresh, hash, asksPresent, email } = await whatIsNeeded(c)
  if (!fresh && !asksPresent) return c.redirect(urls.signIn.show({ back: urls.account.password() }), 303)
  const refused = tooOften(c, 'password', actor.accountId)
  if (refused) return refused
  const typed = (name: string) => String(c.var.typed?.get(name) ?? '')
  const w = words(c.var.desk.language)
  if (asksPresent && !(await fitsPassword(typed('present'), hash)))
    return passwordPage(c, asksPresent, email, [{ field: 'present', message: w.password.wrong }])
  const { tenant } = c.var.desk
  const about = [actor.name, email, tenant?.nameJa ?? '', tenant?.nameEn ?? '']
  const weakness = weaknessOf(typed('password'), about)
  if (weakness)
    return passwordPage(c, asksPresent, email, [{ field: 'password', message: weaknessInWords(w, weakness) }])
  const fresher = await hashPassword(typed('password'))
  await c.var.desk.change((tx, moment) => changePassword(tx, moment, actor.accountId, fresher, actor.sessionId))
  return c.redirect(urls.account.show({ saved: 'password' }), 303)
})

export function weaknessInWords({ password: { weak } }: Words, weakness: PasswordWeakness): string {
  if (weakness === 'too-short') return weak['too-short'](String(passwordLength.least))
  return weakness === 'too-long' ? weak['too-long'](String(passwordLength.most)) : weak.guessable
}

function passwordPage(c: HouseContext, asksPresent: boolean, email: string, problems: FormProblems = []) {
  const w = words(c.var.desk.language)
  return page(
    c,
    { title: w.password.title, hasProblems: problems.length > 0 },
    <PasswordPage w={w} asksPresent={asksPresent} email={email} problems={problems} />,
  )
}
