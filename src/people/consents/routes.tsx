import { Hono } from 'hono'
import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { ownPersonId } from '../own-record.ts'
import { giveConsent } from './give-consent.ts'
import { consentPurposes } from './rules.ts'
import { listConsents } from './store.ts'
import { ConsentsPage } from './views/consents-page.tsx'
import { withdrawConsent } from './withdraw-consent.ts'
import { words } from './words.ts'

export const consentRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')

const consentForm = z.object({ purpose: field.choice(consentPurposes), answer: field.choice(['give', 'withdraw']) })

consentRoutes.get(urls.mine.consents.pattern, supporters, async (c) => {
  const personId = ownPersonId(c)
  if (!personId) return messagePage(c, 403)
  const consents = await c.var.desk.read((tx, moment) => listConsents(tx, moment, personId))
  return page(c, { title: words(c.var.desk.language).title }, <ConsentsPage consents={consents} />)
})

consentRoutes.post(urls.mine.consents.pattern, supporters, async (c) => {
  const personId = ownPersonId(c)
  const form = readForm(c, consentForm)
  if (!personId || !form.ok) return messagePage(c, personId ? 400 : 403)
  const { purpose, answer } = form.value
  await c.var.desk.change((tx, moment) =>
    (answer === 'give' ? giveConsent : withdrawConsent)(tx, moment, personId, purpose),
  )
  return c.redirect(urls.mine.consents(), 303)
})
