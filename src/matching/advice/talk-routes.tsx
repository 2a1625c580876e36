import { Hono } from 'hono'
import { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field, isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { channels, themes } from '../vocabulary.ts'
import { answerAdvice, closeAdvice, shareThemes, writeAdvice } from './change-advice.ts'
import { sayConsent } from './consent.ts'
import { type Acting, acting } from './kept.ts'
import { mayClose, mayTakeBack, mayWrite } from './rules.ts'
import { type Consultation, listNotes, listOwnConsultations, listThemes } from './store.ts'
import { AdvicePage } from './views/advice-page.tsx'
import { words } from './words.ts'

/** One consultation, for the two in it and nobody else. */
export const talkRoutes = new Hono<HouseEnv>()
const those = only('supporter', 'follow_up_staff', 'coordinator')
const noteForm = z.object({ words: field.requiredText(4000) })
const themesForm = z.object({ themes: field.choices(themes) })
const toldForm = z.object({ toldOn: field.day(), channel: field.choice(channels) })

type Part = 'note' | 'consent'
const placeOf = (part: Part, subjectId: string) => ({ kind: `advice-${part}`, subjectId })
const me = (c: HouseContext) => c.var.desk.actor?.accountId ?? ''

async function find(c: HouseContext, tx: Tx, moment: Moment): Promise<Consultation | null> {
  const id = c.req.param('id') ?? ''
  const own = isId(id) ? await listOwnConsultations(tx, moment, me(c)) : []
  return own.find((one) => one.id === id) ?? null
}

interface Again {
  part: Part
  form: OpenForm
  line?: string
}

async function show(c: HouseContext, again: Again | null = null): Promise<Response> {
  const { language } = c.var.desk
  const shown = await c.var.desk.read(async (tx, moment) => {
    const one = await find(c, tx, moment)
    if (!one) return null
    const initial = { toldOn: [moment.today] }
    return {
      one,
      notes: await listNotes(tx, moment, one.id),
      shared: await listThemes(tx, moment, one.id),
      note: await openForm(c, tx, moment, placeOf('note', one.id)),
      consent: await openForm(c, tx, moment, { ...placeOf('consent', one.id), initial }),
    }
  })
  if (!shown) return c.notFound() as Response
  const w = words(language)
  const hasProblems = (again?.form.form.problems.length ?? 0) > 0
  const forms = again ? { [again.part]: again.form } : {}
  return page(
    c,
    { title: w.title, hasProblems, status: again?.line ? 409 : undefined },
    <AdvicePage w={w} language={language} accountId={me(c)} {...shown} {...forms} refused={again?.line ?? null} />,
  )
}

const typedAgain = (c: HouseContext, part: Part, typed: Typed, problems: readonly CodedProblem[] = []): Again => {
  const w = words(c.var.desk.language)
  const labels = { words: w.note, toldOn: w.consent.toldOn, channel: w.consent.channel }
  const inWords = problemsInWords(c.var.desk.language, problems, labels)
  return { part, form: sameForm(c, placeOf(part, c.req.param('id') ?? ''), typed, inWords) }
}

talkRoutes.get(urls.advice.show.pattern, those, (c) => show(c))

type Work = (c: HouseContext, tx: Tx, moment: Acting, one: Consultation) => Promise<unknown>

/** A change of the consultation in the address. What cannot be done just now comes back with why, and as it was typed. */
async function change(c: HouseContext, work: Work, again: Again | null = null): Promise<Response> {
  const done = await changeOnce<'unknown' | 'not-now'>(c, async (tx, moment) => {
    const one = await find(c, tx, moment)
    if (!one) return { refused: 'unknown' }
    if ((await work(c, tx, acting(moment), one)) === false) return { refused: 'not-now' }
    return { to: urls.advice.show({ id: one.id }) }
  })
  if ('response' in done) return done.response
  if (done.refused === 'unknown') return c.notFound() as Response
  return show(c, { ...(again ?? typedAgain(c, 'note', {})), line: words(c.var.desk.language).notNow })
}

talkRoutes.post(urls.advice.note.pattern, those, async (c) => {
  const form = readForm(c, noteForm)
  if (!form.ok) return show(c, typedAgain(c, 'note', form.typed, form.problems))
  const write: Work = async (c, tx, moment, one) => {
    if (!mayWrite(one)) return false
    await writeAdvice(tx, moment, one.id, form.value.words)
    await closeForm(c, tx, moment, placeOf('note', one.id))
  }
  return change(c, write, typedAgain(c, 'note', form.typed))
})

talkRoutes.post(urls.advice.consent.pattern, those, async (c) => {
  const said = c.var.typed?.get('consent')
  const form = readForm(c, toldForm)
  const own: Work = async (_c, tx, moment, one) => {
    if (!mayWrite(one) || one.askerAccountId !== me(c)) return false
    await sayConsent(tx, moment, one.id, said === 'yes' ? { onDay: moment.today, channel: 'online' } : null)
  }
  if (typeof said === 'string') return change(c, own)
  if (!form.ok) return show(c, typedAgain(c, 'consent', form.typed, form.problems))
  const { toldOn, channel } = form.value
  const told: Work = async (c, tx, moment, one) => {
    if (!mayWrite(one) || one.adviserAccountId !== me(c) || toldOn > moment.today) return false
    await sayConsent(tx, moment, one.id, { onDay: toldOn, channel })
    await closeForm(c, tx, moment, placeOf('consent', one.id))
  }
  return change(c, told, typedAgain(c, 'consent', form.typed))
})

talkRoutes.post(urls.advice.answer.pattern, those, (c) =>
  change(c, async (_c, tx, moment, one) => {
    if (one.adviserAccountId !== me(c) || one.closedAt !== null) return false
    await answerAdvice(tx, moment, one, c.var.typed?.get('answer') === 'yes' ? 'yes' : 'no')
  }),
)

/** Talked, or passed on with consent; whoever asked and has no answer yet takes it back. */
talkRoutes.post(urls.advice.close.pattern, those, (c) =>
  change(c, async (_c, tx, moment, one) => {
    if (mayTakeBack(one) && one.askerAccountId === me(c)) return closeAdvice(tx, moment, one.id, null)
    const closing = c.var.typed?.get('closing') === 'passed-on' ? 'passed-on' : 'talked'
    if (!mayClose(one, closing)) return false
    await closeAdvice(tx, moment, one.id, closing)
  }),
)

talkRoutes.post(urls.advice.share.pattern, those, (c) =>
  change(c, async (_c, tx, moment, one) => {
    const form = readForm(c, themesForm)
    if (!form.ok || one.askerAccountId !== me(c)) return false
    await shareThemes(tx, moment, one.id, form.value.themes)
  }),
)
