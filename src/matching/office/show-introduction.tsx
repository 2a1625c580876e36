import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { isId } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { gatherMatchFacts } from '../facts.queries.ts'
import { readTerms } from '../introduction/agree.ts'
import type { ProposedPlace } from '../introduction/meeting-place.ts'
import type { Introduction } from '../introduction/rules/facts.ts'
import type { StepRefusal } from '../introduction/rules/refusals.ts'
import { agreementInForce } from '../introduction/rules/state.ts'
import { showIntroduction } from '../introduction/show.ts'
import { findIntroduction } from '../introduction/store.ts'
import { listAnswers } from '../seeking/said.ts'
import { listTalks } from '../talk.ts'
import { flowWords } from './flow-words.ts'
import { toldOf } from './load.ts'
import { lookAtIntroduction } from './look-at.ts'
import { IntroductionPage } from './views/introduction-page.tsx'
import { type Words, words } from './words.ts'

export type Part = 'meeting' | 'agreement' | 'review'
const parts: readonly Part[] = ['meeting', 'agreement', 'review']
export const placeOf = (part: Part, id: string) => ({ kind: `match-${part}`, subjectId: id })

/** A form shown once more: with what is wrong in it, with why it was refused, or with places for the time typed in. */
export interface Again {
  part?: Part
  form?: OpenForm
  lines?: readonly string[]
  places?: readonly ProposedPlace[]
}

export async function showIntroductionPage(c: HouseContext, again: Again | null = null): Promise<Response> {
  const { language, now } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound() as Response
  const loaded = await c.var.desk.change(async (tx, moment) => {
    const one = await findIntroduction(tx, moment, id)
    if (!one) return null
    await lookAtIntroduction(tx, moment, one)
    const facts = await gatherMatchFacts(tx, moment, language)
    const answers = (await listAnswers(tx, moment, [one.seekingId])).get(one.seekingId)
    const forms = await openForms(c, tx, moment, one)
    const talks = await listTalks(tx, moment, one.seekingId)
    const shown = showIntroduction(moment, one, 'giver', { givers: facts.givers, answers })
    const open = (sealed: string | null) => (sealed ? moment.keys.open(moment.tenantId, sealed) : '')
    const reviews = one.reviews.map((review) => ({ ...review, words: open(review.wordsSealed) }))
    return { one, facts, forms, talks, shown, reviews }
  })
  if (!loaded) return c.notFound() as Response
  const { one, facts, ...known } = loaded
  const w = words(language)
  const forms = { ...loaded.forms, ...(again?.part ? { [again.part]: again.form } : {}) } as Record<Part, OpenForm>
  const hasProblems = (again?.form?.form.problems.length ?? 0) > 0
  return page(
    c,
    { title: w.introduction, hasProblems, status: again?.lines ? 409 : undefined },
    <IntroductionPage
      w={w}
      language={language}
      now={now}
      one={one}
      {...known}
      giverName={toldOf(facts, one)?.name ?? one.placeTitle ?? w.kind[one.side]}
      forms={forms}
      places={again?.places ?? null}
      refused={again?.lines ?? []}
    />,
  )
}

/** Terms in force stand in the form to be changed, so that nobody types them twice. */
async function openForms(c: HouseContext, tx: Tx, moment: Moment, one: Introduction) {
  const days = await numberSettingOn(tx, moment.tenantId, 'match-review-days', moment.today)
  const reviewOn = [addDays(moment.today, days)]
  const inForce = agreementInForce(one)?.termsSealed ?? one.agreements.at(-1)?.termsSealed
  const terms = inForce ? readTerms(moment.keys.open(moment.tenantId, inForce)) : null
  const typed = Object.fromEntries(Object.entries(terms ?? {}).map(([name, text]) => [name, [text]]))
  const initial: Record<Part, Typed> = {
    meeting: {},
    agreement: { ...typed, reviewOn },
    review: { heldOn: [moment.today], nextOn: reviewOn },
  }
  const forms: Partial<Record<Part, OpenForm>> = {}
  for (const part of parts)
    forms[part] = await openForm(c, tx, moment, { ...placeOf(part, one.id), initial: initial[part] })
  return forms as Record<Part, OpenForm>
}

export const refusedInWords = (c: HouseContext, refused: StepRefusal): Again => ({
  lines: [flowWords(c.var.desk.language).refused[refused]],
})

export function typedAgain(
  c: HouseContext,
  part: Part,
  typed: Typed,
  problems: readonly CodedProblem[],
  w: Words,
): Required<Pick<Again, 'part' | 'form'>> {
  const labels = { ...w, ...w.term, words: w.reviewWords } as unknown as Record<string, string>
  const inWords = problemsInWords(c.var.desk.language, problems, labels)
  return { part, form: sameForm(c, placeOf(part, c.req.param('id') ?? ''), typed, inWords) }
}
