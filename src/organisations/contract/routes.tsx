import { Hono } from 'hono'
import { z } from 'zod'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listHostChoices } from '../choices.ts'
import { concludeContract } from './conclude-contract.ts'
import { type Contract, listContracts } from './store.ts'
import { ContractPage, ContractsPage } from './views.tsx'
import { words } from './words.ts'

export const contractRoutes = new Hono<HouseEnv>()
const keepers = only('officer', 'administrator')

const contractForm = z
  .object({
    organisation: field.id(),
    title: field.requiredText(100),
    scope: field.text(1000),
    fromOn: field.day(),
    lastOn: field.day(),
    reportDueOn: field.dayOrNone(),
  })
  .refine((contract) => contract.lastOn >= contract.fromOn, { path: ['lastOn'], message: 'end-before-start' })

contractRoutes.get(urls.year.contracts.pattern, keepers, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const contracts = await c.var.desk.read(listContracts)
  return page(
    c,
    { title: w.title, wide: true },
    <ContractsPage w={w} language={language} contracts={contracts} today={today} />,
  )
})

contractRoutes.get(urls.year.contractNew.pattern, keepers, (c) => opened(c, null))
contractRoutes.get(urls.year.contract.pattern, keepers, (c) => opened(c, c.req.param('id')))
contractRoutes.post(urls.year.contractNew.pattern, keepers, (c) => taken(c, null))
contractRoutes.post(urls.year.contract.pattern, keepers, (c) => taken(c, c.req.param('id')))

async function opened(c: HouseContext, id: string | null) {
  const shown = await c.var.desk.read(async (tx, moment) => {
    const contract = id === null ? null : (await listContracts(tx, moment)).find((each) => each.id === id)
    if (contract === undefined) return null
    const place = { ...placeOf(id), initial: contract ? typedFrom(contract) : {} }
    return { open: await openForm(c, tx, moment, place), organisations: await choicesFor(tx, moment, contract) }
  })
  return shown ? contractPage(c, id, shown) : c.notFound()
}

async function taken(c: HouseContext, id: string | null) {
  const { contract, organisations } = await c.var.desk.read(async (tx, moment) => {
    const before = (await listContracts(tx, moment)).find((each) => each.id === id) ?? null
    return { contract: before, organisations: await choicesFor(tx, moment, before) }
  })
  if (id !== null && contract === null) return c.notFound()
  const form = readForm(c, contractForm)
  const found = form.ok ? notOffered('organisation', form.value.organisation, organisations) : form.problems
  if (!form.ok || found.length > 0) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, found, words(language).label)
    const open = sameForm(c, placeOf(id), form.typed, problems)
    return contractPage(c, id, { open, organisations }, true)
  }
  const { organisation, ...rest } = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await concludeContract(tx, moment, { organisationId: organisation, ...rest }, id)
    await closeForm(c, tx, moment, placeOf(id))
    return { to: urls.year.contracts() }
  })
  return 'response' in done ? done.response : c.notFound()
}

/** Those that take part today, and the one the contract is with. */
async function choicesFor(tx: Tx, moment: Moment, contract: Contract | null) {
  const choices: { id: string; name: string }[] = await listHostChoices(tx, moment)
  if (contract === null || choices.some(({ id }) => id === contract.organisationId)) return choices
  return [...choices, { id: contract.organisationId, name: contract.organisationName }]
}

const placeOf = (id: string | null): FormPlace => ({ kind: 'contract', subjectId: id })

function typedFrom(contract: Contract): Typed {
  return {
    organisation: [contract.organisationId],
    title: [contract.title],
    scope: [contract.scope],
    fromOn: [contract.fromOn],
    lastOn: [addDays(contract.toOn, -1)],
    reportDueOn: contract.reportDueOn ? [contract.reportDueOn] : [],
  }
}

function contractPage(
  c: HouseContext,
  id: string | null,
  shown: { open: OpenForm; organisations: { id: string; name: string }[] },
  hasProblems = false,
) {
  const w = words(c.var.desk.language)
  const action = id ? urls.year.contract({ id }) : urls.year.contractNew()
  return page(c, { title: w.new, hasProblems }, <ContractPage w={w} action={action} {...shown} />)
}
