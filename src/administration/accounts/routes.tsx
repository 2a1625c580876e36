import { Hono } from 'hono'
import { getOrganisationName } from '#organisations/index.ts'
import { listAccounts } from '#platform/accounts/account-records.ts'
import { closeAccount, endRole } from '#platform/accounts/end-account.ts'
import { grantRole } from '#platform/accounts/grant-role.ts'
import { openAccount } from '#platform/accounts/open-account.ts'
import { is, type Role, roles } from '#platform/auth/actor.ts'
import { invite, resetSecondStep } from '#platform/auth/index.ts'
import { newToken } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { listPage, pageIn } from '#platform/web/list-page.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { newAccountForm, roleForm } from './form.ts'
import { mayEnd } from './rules.ts'
import { choicesOf, roleOf, scopeProblems } from './scope-choices.ts'
import { AccountPage } from './views/account-page.tsx'
import { AccountsPage } from './views/accounts-page.tsx'
import { NewAccountPage } from './views/new-account-page.tsx'
import { type AccountRefusal, words } from './words.ts'

export const accountRoutes = new Hono<HouseEnv>()
const administrators = only('administrator')
const newPlace = { kind: 'account' }

accountRoutes.get(urls.accounts.index.pattern, administrators, async (c) => {
  const { language } = c.var.desk
  const accounts = await c.var.desk.read(listAccounts)
  const w = words(language)
  const role = roles.find((each) => each === c.req.query('role')) ?? null
  const found = role === null ? accounts : accounts.filter((account) => holds(account, role))
  const shown = { list: listPage(found, pageIn(c)), found: found.length, total: accounts.length, role }
  return page(c, { title: w.title, wide: true }, <AccountsPage w={w} language={language} {...shown} />)
})

accountRoutes.get(urls.accounts.new.pattern, administrators, (c) => newPage(c))

accountRoutes.post(urls.accounts.new.pattern, administrators, async (c) => {
  const form = readForm(c, newAccountForm)
  const { language } = c.var.desk
  const w = words(language)
  if (!form.ok) return newPage(c, [form.typed, problemsInWords(language, form.problems, w.label)])
  const problems = scopeProblems(language, form.value, await c.var.desk.read(choicesOf))
  if (problems.length > 0) return newPage(c, [form.typed, problems])
  const { name, email } = form.value
  const done = await changeOnce<AccountRefusal>(c, async (tx, moment) => {
    const opened = await openAccount(tx, moment, { name, email, roles: [roleOf(form.value)] })
    if (opened.opened === null) return { refused: opened.because }
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.accounts.show({ id: opened.opened }) }
  })
  if ('response' in done) return done.response
  return newPage(c, [form.typed, [{ field: 'email', message: w.refused[done.refused] }]])
})

accountRoutes.get(urls.accounts.show.pattern, administrators, (c) => accountPage(c))

accountRoutes.post(urls.accounts.roles.pattern, administrators, async (c) => {
  const form = readForm(c, roleForm)
  const { language } = c.var.desk
  const problems = form.ok
    ? scopeProblems(language, form.value, await c.var.desk.read(choicesOf))
    : problemsInWords(language, form.problems, words(language).label)
  if (!form.ok || problems.length > 0) return accountPage(c, { typed: form.typed, problems })
  const given = roleOf(form.value)
  return changed(c, async (tx, moment, account) => {
    if (account.roles.some((held) => held.role === given.role && held.endedAt === null)) return 'role-held'
    await grantRole(tx, moment, account.id, given)
    return null
  })
})

accountRoutes.post(urls.accounts.roleEnd.pattern, administrators, (c) =>
  changed(c, async (tx, moment, account, accounts) => {
    const held = account.roles.find((each) => each.id === c.req.param('roleId'))
    if (!held) return null
    const refusal = mayEnd(standing(accounts), { accountId: account.id, role: held.role }, moment.actorId ?? '')
    if (refusal) return refusal
    await endRole(tx, moment, account.id, held.id)
    return null
  }),
)

accountRoutes.post(urls.accounts.close.pattern, administrators, (c) =>
  changed(c, async (tx, moment, account, accounts) => {
    const refusal = mayEnd(standing(accounts), { accountId: account.id, role: 'all' }, moment.actorId ?? '')
    if (refusal) return refusal
    await closeAccount(tx, moment, account.id)
    return null
  }),
)

accountRoutes.post(urls.accounts.invite.pattern, administrators, (c) =>
  changed(
    c,
    async (tx, moment, account) => {
      const invited = await invite(tx, moment, account.id)
      return invited.invited ? null : invited.because
    },
    'invited',
  ),
)

accountRoutes.post(urls.accounts.resetSecondStep.pattern, administrators, (c) =>
  changed(c, async (tx, moment, account) => {
    await resetSecondStep(tx, moment, account.id)
    return null
  }),
)

const holds = (account: Accounts[number], role: Role) =>
  account.closedAt === null && account.roles.some((held) => held.role === role && held.endedAt === null)

type Accounts = Awaited<ReturnType<typeof listAccounts>>
type Change = (tx: Tx, moment: Moment, account: Accounts[number], all: Accounts) => Promise<AccountRefusal | null>

const standing = (accounts: Accounts) =>
  accounts.map((account) => ({
    id: account.id,
    closed: account.closedAt !== null,
    roles: account.roles.filter((held) => held.endedAt === null).map((held) => held.role),
  }))

async function changed(c: HouseContext, work: Change, said?: 'invited') {
  const id = c.req.param('id') ?? ''
  const done = await changeOnce<AccountRefusal | 'missing'>(c, async (tx, moment) => {
    const accounts = await listAccounts(tx, moment)
    const account = accounts.find((each) => each.id === id)
    if (!account) return { refused: 'missing' }
    const refused = await work(tx, moment, account, accounts)
    return refused ? { refused } : { to: urls.accounts.show({ id }, { said }) }
  })
  if ('response' in done) return done.response
  return done.refused === 'missing' ? c.notFound() : accountPage(c, { refused: done.refused })
}

type Problems = { field: string; message: string }[]

async function newPage(c: HouseContext, faulty?: [Typed, Problems]) {
  const { language } = c.var.desk
  const w = words(language)
  const shown = await c.var.desk.read(async (tx, moment) => ({
    choices: await choicesOf(tx, moment),
    open: faulty ? sameForm(c, newPlace, ...faulty) : await openForm(c, tx, moment, newPlace),
  }))
  const hasProblems = faulty !== undefined
  return page(c, { title: w.new, hasProblems }, <NewAccountPage w={w} language={language} {...shown} />)
}

async function accountPage(
  c: HouseContext,
  more: { typed?: Typed; problems?: Problems; refused?: AccountRefusal } = {},
) {
  const { language } = c.var.desk
  const w = words(language)
  const place = { kind: 'account-role', subjectId: c.req.param('id') ?? null }
  const shown = await c.var.desk.read(async (tx, moment) => {
    const account = (await listAccounts(tx, moment)).find((each) => each.id === c.req.param('id'))
    if (!account) return null
    const { organisationId } = account
    const initial = { organisation: organisationId ? [organisationId] : [] }
    const open = more.typed
      ? sameForm(c, place, more.typed, more.problems ?? [])
      : await openForm(c, tx, moment, { ...place, initial })
    const hostName = organisationId ? await getOrganisationName(tx, moment, organisationId) : null
    return { account, open, hostName, choices: await choicesOf(tx, moment) }
  })
  if (!shown) return c.notFound()
  const hasProblems = more.refused !== undefined || more.problems !== undefined
  const { refused } = more
  const goesAlong = shown.account.roles.some(({ role, endedAt }) => role === 'follow_up_staff' && endedAt === null)
  const keepsTimes = goesAlong && is(c.var.desk.actor, 'coordinator')
  const once = { invite: newToken(), reset: newToken() }
  const said = c.req.query('said') === 'invited' && !refused ? w.invited : undefined
  return page(
    c,
    { title: shown.account.name, hasProblems },
    <AccountPage
      w={w}
      language={language}
      {...shown}
      refused={refused}
      said={said}
      once={once}
      keepsTimes={keepsTimes}
    />,
  )
}
