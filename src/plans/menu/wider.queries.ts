import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Phrase } from '#platform/document/model.ts'
import { byItem } from './menu.queries.ts'
import type { Answer, Counts, Item, Stage } from './rules.ts'

/** Years of which there is a published list, the newest first, with how many bodies. */
export async function listPublishedYears(
  tx: Tx,
): Promise<{ fiscalYear: number; stage: Stage; bodies: number; source: string }[]> {
  const { rows } = await sql<{ fiscalYear: number; stage: Stage; bodies: number; source: string }>`
    select fiscal_year as "fiscalYear", stage, count(*)::int as bodies, min(source) as source
      from published_menu_body group by fiscal_year, stage order by fiscal_year desc, stage`.execute(tx)
  return rows
}

export interface YearCounts {
  fiscalYear: number
  bodies: number
  counts: Record<Item, Counts>
}

/** Published counts of each item by year, the oldest first: for looking from year to year. */
export async function listCountsByYear(tx: Tx, stage: Stage): Promise<YearCounts[]> {
  const { rows } = await sql<{ fiscalYear: number; item: Item; answer: Answer; n: number }>`
    select fiscal_year as "fiscalYear", item, answer, count(*)::int as n
      from published_menu_use where stage = ${stage} group by fiscal_year, item, answer order by fiscal_year`.execute(
    tx,
  )
  const years = new Map<number, YearCounts>()
  for (const { fiscalYear, item, answer, n } of rows) {
    const year = years.get(fiscalYear) ?? {
      fiscalYear,
      bodies: 0,
      counts: byItem(() => ({ yes: 0, no: 0, unknown: 0 })),
    }
    year.counts[item][answer] = n
    if (item === 1) year.bodies += n
    years.set(fiscalYear, year)
  }
  return [...years.values()]
}

export interface ReasonBelow {
  code: string
  project: 'promotion' | 'support'
  category: string
}

/** Reasons that bodies below gave for a year; nothing for a body that has none below it. */
export async function listReasonsBelow(tx: Tx, fiscalYear: number): Promise<ReasonBelow[]> {
  const { rows } = await sql<ReasonBelow>`
    select code, project, category from reasons_below(${fiscalYear})`.execute(tx)
  return rows
}

export interface OwnWords {
  code: string
  name: Phrase
  content: string
  result: string
  times: number | null
  people: number | null
}

/** What bodies below submitted in words about an item, the report before the plan. */
export async function listOwnWords(tx: Tx, fiscalYear: number, item: Item): Promise<OwnWords[]> {
  const { rows } = await sql<Omit<OwnWords, 'name'> & { name_ja: string; name_en: string }>`
    select distinct on (code) code, name_ja, name_en, content, result, times, people
      from (select 1 as place, report.* from submitted_menu(${fiscalYear}, 'report') as report
            union all select 2, plan.* from submitted_menu(${fiscalYear}, 'plan') as plan) as said
     where item = ${item} and answer = 'yes' and content || result <> '' order by code, place`.execute(tx)
  return rows.map(({ name_ja, name_en, ...row }) => ({ ...row, name: { ja: name_ja, en: name_en || name_ja } }))
}
