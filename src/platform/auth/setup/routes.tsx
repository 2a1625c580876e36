import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { siteAddress } from '../../site-address.ts'
import { type CodedProblem, readForm, typedOf } from '../../web/form.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { momentOf } from '../../web/open-desk.ts'
import { page } from '../../web/page.ts'
import { problemsInWords } from '../../web/problems.ts'
import { weaknessInWords } from '../account/password-routes.tsx'
import { words as accountWords } from '../account/words.ts'
import { hashPassword, weaknessOf } from '../password.ts'
import { codeOf, codeProblem, type SetupAnswers, setupForm } from './form.ts'
import { setUpInstallation } from './set-up-installation.ts'
import { closeSetup, isSetupKey } from './setup-key.ts'
import { DonePage } from './views/done-page.tsx'
import { SetupPage } from './views/setup-page.tsx'
import { words } from './words.ts'

export const setupRoutes = new Hono<HouseEnv>()

setupRoutes.get(urls.setup.pattern, (c) => {
  const key = c.req.query('key')
  return isSetupKey(c.var.site, key) ? setupPage(c, key ?? '', []) : c.notFound()
})

setupRoutes.post(urls.setup.pattern, async (c) => {
  const refused = tooOften(c, 'setup')
  if (refused) return refused
  const key = typedText(c, 'key')
  if (!isSetupKey(c.var.site, key)) return c.notFound()
  const form = readForm(c, setupForm)
  const code = codeOf(typedText(c, 'code'))
  const coded: CodedProblem[] = form.ok ? [] : form.problems
  if (!code && !coded.some(({ field }) => field === 'code')) coded.push(codeProblem)
  const problems = [
    ...problemsInWords(c.var.desk.language, coded, words(c.var.desk.language).label),
    ...passwordProblems(c),
  ]
  if (!form.ok || !code || problems.length > 0) return setupPage(c, key, problems)
  return finish(c, form.value, code)
})

async function finish(c: HouseContext, answers: SetupAnswers, code: string): Promise<Response> {
  const { site, desk } = c.var
  const passwordHash = await hashPassword(typedText(c, 'password'))
  const done = await site.db.asKeeper((tx) =>
    setUpInstallation(tx, (tenantId) => momentOf(site, desk.now, tenantId, null), {
      operator: { name: answers.operatorName, email: answers.operatorEmail, passwordHash },
      municipality: { code, nameJa: answers.nameJa, nameKana: answers.nameKana, nameEn: answers.nameEn },
      administrator: { name: answers.administratorName, email: answers.administratorEmail },
      language: desk.language,
    }),
  )
  closeSetup(site)
  if (!done.setUp) return c.notFound()
  const w = words(desk.language)
  const invitation = site.config.smtpUrl ? null : siteAddress(site.config) + done.invitation
  return page(c, { title: w.doneTitle }, <DonePage w={w} invitation={invitation} />)
}

function passwordProblems(c: HouseContext) {
  const about = ['operatorName', 'operatorEmail', 'nameJa', 'nameEn'].map((name) => typedText(c, name))
  const weakness = weaknessOf(typedText(c, 'password'), about)
  if (!weakness) return []
  return [{ field: 'password', message: weaknessInWords(accountWords(c.var.desk.language), weakness) }]
}

function setupPage(c: HouseContext, key: string, problems: { field: string; message: string }[]): Response {
  const w = words(c.var.desk.language)
  const values = typedOf(c.var.typed ?? new FormData())
  return page(
    c,
    { title: w.title, hasProblems: problems.length > 0 },
    <SetupPage w={w} setupKey={key} values={values} problems={problems} />,
  )
}

const typedText = (c: HouseContext, name: string) => String(c.var.typed?.get(name) ?? '')
