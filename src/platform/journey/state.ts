import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { type Draft, type DraftPlace, findDraft, holdDraft, keepDraft } from '../drafts/store.ts'
import type { Typed } from '../web/form.ts'
import type { HouseContext } from '../web/house.ts'
import type { Journey, Known, Question } from './question.ts'
import { sentMark, type Walk, walk } from './walk.ts'

export interface JourneyState<A, K extends Known> extends Walk<A, K> {
  known: K
  draft: Draft | null
  typed: Typed
}

export async function openJourney<A, K extends Known>(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  journey: Journey<A, K>,
): Promise<JourneyState<A, K>> {
  const known = await journey.know(c, tx, moment)
  return stateOf(journey, known, await findDraft(tx, moment, placeOf(c, journey)))
}

/** The same, with the journey held until the transaction ends: another window waits, even where no draft exists yet. */
export async function lockJourney<A, K extends Known>(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  journey: Journey<A, K>,
): Promise<JourneyState<A, K>> {
  await holdDraft(tx, moment, placeOf(c, journey))
  return openJourney(c, tx, moment, journey)
}

/** Keeps all that was typed into one question, right or wrong; what is not sent was emptied. */
export async function keepAnswer<A, K extends Known>(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  journey: Journey<A, K>,
  question: Question<A, K>,
  typed: Typed,
): Promise<JourneyState<A, K>> {
  const own = Object.keys(question.fields.shape).map((name) => [name, typed[name] ?? []])
  const kept: Typed = { ...Object.fromEntries(own), [sentMark(question.id)]: ['yes'] }
  await keepDraft(tx, moment, placeOf(c, journey), kept)
  return openJourney(c, tx, moment, journey)
}

export const placeOf = (
  c: HouseContext,
  { kind, subject }: { kind: string; subject?: (c: HouseContext) => string | null },
): DraftPlace => ({ owner: c.var.owner, kind, subjectId: subject?.(c) ?? null })

function stateOf<A, K extends Known>(journey: Journey<A, K>, known: K, draft: Draft | null): JourneyState<A, K> {
  const typed = { ...journey.initial?.(known), ...draft?.content }
  return { ...walk(journey.questions, typed, known), known, draft, typed }
}
