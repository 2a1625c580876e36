import { Hono } from 'hono'
import { type FormProblems, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { momentOf, sitDown } from '../../web/open-desk.ts'
import { page } from '../../web/page.ts'
import { safeBack } from '../../web/safe-back.ts'
import { renewRecoveryCodes, takeRecoveryCode } from '../recovery-codes.ts'
import { setUpSecondStep, takeCode } from '../second-step.ts'
import type { FoundSession } from '../session.ts'
import { enter, presentSession, recordRefusal } from './enter.ts'
import { newAuthenticator, shownSecret } from './new-authenticator.ts'
import { onward } from './onward.ts'
import { CodesPage } from './views/codes-page.tsx'
import { SecondStepPage } from './views/second-step-page.tsx'
import { SetUpForm } from './views/set-up-form.tsx'
import { words } from './words.ts'

export const secondStepRoutes = new Hono<HouseEnv>()

secondStepRoutes.get(urls.signIn.secondStep.pattern, async (c) => {
  const back = safeBack(c.req.query('back'))
  const session = await presentSession(c)
  if (!session) return c.redirect(urls.signIn.show(), 303)
  if (session.stage === 'full') return c.redirect(back, 303)
  return session.hasTotp ? codePage(c, back) : setUpPage(c, session, back)
})

secondStepRoutes.post(urls.signIn.secondStep.pattern, async (c) => {
  const back = safeBack(c.var.typed?.get('back'))
  const session = await presentSession(c)
  if (session?.stage !== 'second-step') return c.redirect(urls.signIn.show(), 303)
  const refused = tooOften(c, 'second-step', session.actor.accountId)
  if (refused) return refused
  if (!session.hasTotp) return setUp(c, session, back)
  return c.var.typed?.has('recovery') ? recover(c, session, back) : confirm(c, session, back)
})

async function confirm(c: HouseContext, { actor }: FoundSession, back: string): Promise<Response> {
  const w = words(c.var.desk.language).secondStep
  const { site, desk } = c.var
  const moment = momentOf(site, desk.now, actor.tenantId, actor.accountId)
  const code = typedText(c, 'code')
  const right = await site.db.asTenant(actor.tenantId, (tx) => takeCode(tx, moment, actor.accountId, code))
  const entered = right && (await enter(c, actor, 'code'))
  if (entered) return onward(c, entered, back)
  await recordRefusal(c, actor, 'code')
  return codePage(c, back, { codeProblems: [{ field: 'code', message: w.wrong }] })
}

async function recover(c: HouseContext, { actor }: FoundSession, back: string): Promise<Response> {
  const w = words(c.var.desk.language).secondStep
  const { site, desk } = c.var
  const moment = momentOf(site, desk.now, actor.tenantId, actor.accountId)
  const code = typedText(c, 'recovery')
  const right = await site.db.asTenant(actor.tenantId, (tx) => takeRecoveryCode(tx, moment, actor.accountId, code))
  const entered = right && (await enter(c, actor, 'recovery-code'))
  if (entered) return onward(c, entered, urls.account.show())
  await recordRefusal(c, actor, 'recovery-code')
  return codePage(c, back, { recoveryProblems: [{ field: 'recovery', message: w.recoveryWrong }] })
}

async function setUp(c: HouseContext, session: FoundSession, back: string): Promise<Response> {
  const w = words(c.var.desk.language)
  const { site, desk } = c.var
  const { tenantId, accountId } = session.actor
  const secret = shownSecret(c)
  if (!secret) return setUpPage(c, session, back, { message: w.setUp.stale })
  const moment = momentOf(site, desk.now, tenantId, accountId)
  const code = typedText(c, 'code')
  const codes = await site.db.asTenant(tenantId, async (tx) =>
    (await setUpSecondStep(tx, moment, accountId, secret, code)) ? renewRecoveryCodes(tx, moment, accountId) : null,
  )
  if (!codes) return setUpPage(c, session, back, { message: w.setUp.wrong, secret })
  const entered = await enter(c, session.actor, 'code')
  await sitDown(c, entered?.token ?? null)
  return page(c, { title: w.codes.title }, <CodesPage w={w} codes={codes} onward={back} />)
}

interface Problems {
  codeProblems?: FormProblems
  recoveryProblems?: FormProblems
}

function codePage(c: HouseContext, back: string, { codeProblems = [], recoveryProblems = [] }: Problems = {}) {
  const w = words(c.var.desk.language)
  const hasProblems = codeProblems.length + recoveryProblems.length > 0
  return page(
    c,
    { title: w.secondStep.title, hasProblems },
    <SecondStepPage w={w} back={back} codeProblems={codeProblems} recoveryProblems={recoveryProblems} />,
  )
}

function setUpPage(
  c: HouseContext,
  { actor }: FoundSession,
  back: string,
  again?: { message: string; secret?: string },
) {
  const w = words(c.var.desk.language)
  const problems = again ? [{ field: 'code', message: again.message }] : []
  return page(
    c,
    { title: w.setUp.title, hasProblems: again !== undefined },
    <>
      <PageHeading title={w.setUp.title} lead={w.setUp.lead} />
      <SetUpForm
        w={w}
        action={urls.signIn.secondStep()}
        back={back}
        {...newAuthenticator(c, actor.name, again?.secret)}
        problems={problems}
      />
    </>,
  )
}

const typedText = (c: HouseContext, name: string) => String(c.var.typed?.get(name) ?? '')
