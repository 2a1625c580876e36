import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import type { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { Button, ButtonRow, Form, PageHeading } from '#ui/index.ts'
import { type Words, words } from './words.ts'

type Problem = { field: string; message: string }

/** A page with one form: where it stands, what it asks, and what is done with the answer. */
export interface SimpleForm<S extends z.ZodType, Facts> {
  pattern: string
  draft: string
  schema: S
  title(w: Words, facts: Facts): string
  /** What is known before; null where the address names nothing. */
  facts(tx: Tx, moment: Moment, c: HouseContext): Promise<Facts | null>
  initial?(facts: Facts, moment: Pick<Moment, 'today'>): Typed
  labels(w: Words): Record<string, string>
  fields(w: Words, facts: Facts, language: 'ja' | 'en'): VNode
  problems?(value: z.infer<S>, facts: Facts, w: Words): Problem[]
  take(tx: Tx, moment: Moment, value: z.infer<S>, facts: Facts): Promise<unknown>
  back(facts: Facts): string
}

/** In a municipality its officers keep these records; in a prefecture and the state those who read its figures do. */
export const keepers = async (c: Context<HouseEnv>, next: () => Promise<void>) => {
  const { actor, tenant } = c.var.desk
  if (!is(actor, 'officer') && !(is(actor, 'observer') && tenant?.kind !== 'municipality')) return messagePage(c, 403)
  await next()
}

export function addForm<S extends z.ZodType, Facts>(routes: Hono<HouseEnv>, form: SimpleForm<S, Facts>): void {
  const placeOf = (c: HouseContext) => ({ kind: form.draft, subjectId: c.req.param('id') ?? null })
  routes.get(form.pattern, async (c) => {
    const found = await c.var.desk.read(async (tx, moment) => {
      const facts = await form.facts(tx, moment, c)
      if (!facts) return null
      const initial = form.initial?.(facts, moment) ?? {}
      return { facts, open: await openForm(c, tx, moment, { ...placeOf(c), initial }) }
    })
    return found ? drawn(c, form, found.facts, found.open) : c.notFound()
  })
  routes.post(form.pattern, async (c) => {
    const facts = await c.var.desk.read((tx, moment) => form.facts(tx, moment, c))
    if (!facts) return c.notFound()
    const { language } = c.var.desk
    const w = words(language)
    const read = readForm(c, form.schema)
    const problems = read.ok
      ? (form.problems?.(read.value, facts, w) ?? [])
      : problemsInWords(language, read.problems, form.labels(w))
    if (!read.ok || problems.length > 0)
      return drawn(c, form, facts, sameForm(c, placeOf(c), read.typed, problems), true)
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await form.take(tx, moment, read.value, facts)
      await closeForm(c, tx, moment, placeOf(c))
      return { to: form.back(facts) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

function drawn<S extends z.ZodType, Facts>(
  c: HouseContext,
  form: SimpleForm<S, Facts>,
  facts: Facts,
  open: OpenForm,
  hasProblems = false,
) {
  const { language } = c.var.desk
  const w = words(language)
  const title = form.title(w, facts)
  return page(
    c,
    { title, hasProblems },
    <>
      <PageHeading title={title} back={{ href: form.back(facts) }} />
      <DraftNotice draft={open.draft} />
      <Form action={c.req.path} {...open.form}>
        {form.fields(w, facts, language === 'en' ? 'en' : 'ja')}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>,
  )
}
