import { Hono } from 'hono'
import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { chooseDigest, wantsDigest } from './digest-choice.ts'
import { listAttention } from './list-attention.ts'
import { showAttentionSlots } from './slots.ts'
import { AttentionPage } from './views/attention-page.tsx'
import { words } from './words.ts'

export const attentionRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const choiceForm = z.object({ wanted: field.choice(['yes', 'no']) })

attentionRoutes.get(urls.attention.pattern, coordinators, async (c) => {
  const { actor, language } = c.var.desk
  if (!actor) return c.notFound()
  const shown = await c.var.desk.read(async (tx, moment) => {
    const attention = await listAttention(tx, moment, actor)
    const fromOthers = await showAttentionSlots(tx, moment, actor, language)
    return { ...attention, fromOthers, wantsDigest: await wantsDigest(tx, moment, actor.accountId) }
  })
  return page(c, { title: words(language).title }, <AttentionPage {...shown} today={c.var.desk.today} />)
})

attentionRoutes.post(urls.digest.pattern, coordinators, async (c) => {
  const form = readForm(c, choiceForm)
  const { actor } = c.var.desk
  if (actor && form.ok)
    await c.var.desk.change((tx, moment) => chooseDigest(tx, moment, actor.accountId, form.value.wanted === 'yes'))
  return c.redirect(urls.attention(), 303)
})
