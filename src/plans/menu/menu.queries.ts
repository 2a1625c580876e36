import { sql } from 'kysely'
import { findLocalBody } from '#platform/bodies.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Phrase } from '#platform/document/model.ts'
import { isPrefectureCode } from '#platform/municipality-code.ts'
import { toldApart } from './names.ts'
import { type Answer, type BodyKind, type Confidence, type Item, items, type Stage } from './rules.ts'

/** A body with its answers of a year, wherever they are from. */
export interface MenuBody {
  code: string
  name: Phrase
  kind: BodyKind
  from: 'published' | 'submitted'
  answers: Record<Item, Answer>
  confidence: Record<Item, Confidence>
}

/**
 * Every body of a year in the order of the published list, then those that only submitted. What a body itself submitted
 * (to a prefecture or the state that asks) counts before what was published of it.
 */
export async function listMenuBodies(tx: Tx, fiscalYear: number, stage: Stage): Promise<MenuBody[]> {
  const published = await listPublished(tx, fiscalYear, stage)
  const submitted = new Map((await listSubmitted(tx, fiscalYear, stage)).map((body) => [body.code, body]))
  const known = new Set(published.map(({ code }) => code))
  const merged = published.map((body) => {
    const own = submitted.get(body.code)
    return own ? { ...own, kind: body.kind } : body
  })
  return toldApart([...merged, ...[...submitted.values()].filter(({ code }) => !known.has(code))])
}

const answerOfLetter: Record<string, Answer> = { y: 'yes', n: 'no', u: 'unknown' }
const confidenceOfLetter: Record<string, Confidence> = { s: 'sure', i: 'inferred', u: 'unknown' }

interface Letters {
  code: string
  answers: string
  confidence: string
}

/** Asked in two: a join of very many cells is sometimes planned as if there were few. */
async function listPublished(tx: Tx, fiscalYear: number, stage: Stage): Promise<MenuBody[]> {
  const bodies = await tx
    .selectFrom('published_menu_body as body')
    .select(['body.code', 'body.name', 'body.kind'])
    .where('body.fiscal_year', '=', fiscalYear)
    .where('body.stage', '=', stage)
    .orderBy('body.position')
    .orderBy('body.code')
    .execute()
  const { rows } = await sql<Letters>`
    select menu_use.code, string_agg(left(menu_use.answer, 1), '' order by menu_use.item) as answers,
           string_agg(left(menu_use.confidence, 1), '' order by menu_use.item) as confidence
      from published_menu_use as menu_use
     where menu_use.fiscal_year = ${fiscalYear} and menu_use.stage = ${stage} group by menu_use.code`.execute(tx)
  const letters = new Map(rows.map((row) => [row.code, row]))
  return bodies.map(({ code, name, kind }) => ({
    code,
    name: { ja: name, en: findLocalBody(code)?.nameEn ?? name },
    kind,
    from: 'published',
    answers: byItem((at) => answerOfLetter[letters.get(code)?.answers[at] ?? 'u'] ?? 'unknown'),
    confidence: byItem((at) => confidenceOfLetter[letters.get(code)?.confidence[at] ?? 'u'] ?? 'unknown'),
  }))
}

interface SubmittedRow {
  code: string
  name_ja: string
  name_en: string
  answers: string
}

async function listSubmitted(tx: Tx, fiscalYear: number, stage: Stage): Promise<MenuBody[]> {
  const { rows } = await sql<SubmittedRow>`
    select code, name_ja, name_en, string_agg(left(answer, 1), '' order by item) as answers
      from submitted_menu(${fiscalYear}, ${stage}) where takes_part and item is not null
     group by code, name_ja, name_en order by code`.execute(tx)
  return rows.map(({ code, name_ja, name_en, answers }) => {
    const answered = byItem((at) => answerOfLetter[answers[at] ?? 'u'] ?? 'unknown')
    return {
      code,
      name: { ja: name_ja, en: name_en || name_ja },
      kind: kindOf(code),
      from: 'submitted' as const,
      answers: answered,
      confidence: byItem((at): Confidence => (answered[(at + 1) as Item] === 'unknown' ? 'unknown' : 'sure')),
    }
  })
}

function kindOf(code: string): BodyKind {
  if (isPrefectureCode(code)) return 'prefecture'
  const kind = findLocalBody(code)?.kind
  return kind === 'designated-city' || kind === 'special-ward' ? kind : 'municipality'
}

export const byItem = <T>(answer: (at: number) => T) =>
  Object.fromEntries(items.map((item, at) => [item, answer(at)])) as Record<Item, T>
