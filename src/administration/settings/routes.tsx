import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { faultyCrisisLine } from '#platform/settings/crisis-line.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { type KnownSetting, knownSettings } from '#platform/settings/reference.ts'
import { datedSettingOn, listSettingHistory } from '#platform/settings/setting.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { boundsOf, formOf, typedOfValue } from './value-form.ts'
import { type SettingLine, SettingPage, SettingsPage } from './views.tsx'
import { words } from './words.ts'

export const settingsRoutes = new Hono<HouseEnv>()
const keepers = only('officer', 'administrator')

settingsRoutes.get(urls.settings.index.pattern, keepers, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const lines = await c.var.desk.read(async (tx, moment) => {
    const found: SettingLine[] = []
    for (const [key, { kind }] of Object.entries(knownSettings))
      found.push({ key, kind, inForce: await datedSettingOn(tx, moment.tenantId, key, moment.today) })
    return found
  })
  return page(c, { title: w.title, wide: true }, <SettingsPage w={w} language={language} lines={lines} />)
})

settingsRoutes.get(urls.settings.edit.pattern, keepers, async (c) => {
  const { key, known } = settingIn(c)
  if (!known) return c.notFound()
  const open = await c.var.desk.read(async (tx, moment) => {
    const inForce = await datedSettingOn(tx, moment.tenantId, key, moment.today)
    const value = inForce ? typedOfValue(known.kind, inForce.value) : []
    return openForm(c, tx, moment, { kind: placeOf(key), initial: { value, validFrom: [moment.today] } })
  })
  return settingPage(c, open)
})

settingsRoutes.post(urls.settings.edit.pattern, keepers, async (c) => {
  const { key, known } = settingIn(c)
  if (!known) return c.notFound()
  const form = readForm(c, formOf(known))
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsOf(language, form.problems, known, form.typed.value?.[0] ?? '')
    return settingPage(c, sameForm(c, { kind: placeOf(key) }, form.typed, problems), true)
  }
  const dated = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await recordSetting(tx, moment, key, dated)
    await closeForm(c, tx, moment, { kind: placeOf(key) })
    return { to: urls.settings.index() }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** A number out of its bounds is told which they are; a format, an address and a crisis line what they need. */
function problemsOf(language: Language, problems: readonly CodedProblem[], known: KnownSetting, typed: string) {
  const { kind } = known
  const w = words(language)
  const { min, max } = boundsOf(known)
  const faulty = faultyCrisisLine(typed)
  return problemsInWords(language, problems, w.label).map((problem, at) => {
    const isOut = ['too-small', 'too-large'].includes(problems[at]?.code ?? '')
    if (problems[at]?.code === 'not-a-choice' && problem.field === 'value') {
      if (kind === 'format') return { ...problem, message: w.formatNeeds }
      if (kind === 'address') return { ...problem, message: w.addressNeeds }
      if (kind === 'lines') return { ...problem, message: w.lineNeeds(String(faulty)) }
    }
    return isOut ? { ...problem, message: w.outOfBounds(String(min), String(max)) } : problem
  })
}

const placeOf = (key: string) => `setting-${key}`

function settingIn(c: HouseContext) {
  const key = c.req.param('key') ?? ''
  return { key, known: Object.hasOwn(knownSettings, key) ? knownSettings[key] : undefined }
}

async function settingPage(c: HouseContext, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  const { key, known } = settingIn(c)
  if (!known) return c.notFound()
  const w = words(language)
  const history = await c.var.desk.read((tx, moment) => listSettingHistory(tx, moment.tenantId, key))
  return page(
    c,
    { title: w.key[key] ?? key, hasProblems },
    <SettingPage w={w} language={language} settingKey={key} known={known} open={open} history={history} />,
  )
}
