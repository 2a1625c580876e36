import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSheet, keepRow } from '#plans/index.ts'
import { era, fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { root } from '#platform/root.ts'
import { takePublishedPlan } from '#training/index.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

/** The sheet of the year, a small plan with one undertaking, and the courses of three years, as an officer enters them. */
export async function playSheet(stage: Stage, town: FoundTown): Promise<void> {
  const year = fiscalYearOf(stage.today)
  await stage.play({ day: `${year}-05-20`, actorId: town.accounts.officer }, async (tx, moment) => {
    const bytes = new TextEncoder().encode(sheetOf(year))
    const done = await importSheet(tx, moment, { name: 'sheet.json', bytes }, null)
    if ('faults' in done) throw new Error(`the sheet of the demonstration: ${JSON.stringify(done.faults)}`)
    await planOf(tx, moment, year)
    const course = (nameJa: string, nameEn: string, courseKind: 'basic' | 'specialist') => ({
      nameJa,
      nameEn,
      courseKind,
    })
    await takePublishedPlan(tx, moment, [
      {
        ...course('ピアサポーター養成研修《基礎編》', 'Basic course', 'basic'),
        years: { [year - 1]: 'held', [year]: 'held', [year + 1]: 'held' },
      },
      {
        ...course('ピアサポーター養成研修《専門編》', 'Specialist course', 'specialist'),
        years: { [year - 1]: 'not-held', [year]: 'new', [year + 1]: 'not-held' },
      },
    ])
  })
}

/** The file speaks of this year, last year and next year, whichever they are. */
function sheetOf(year: number): string {
  const inEra = (of: number) => `${era(`${of}-05-01`).letter}${era(`${of}-05-01`).year}`
  const said: Record<string, string> = {
    fy: inEra(year),
    last: inEra(year - 1),
    before: inEra(year - 3),
    next: inEra(year + 1),
    year: String(year),
    nextyear: String(year + 1),
  }
  const text = readFileSync(join(root, 'db/reference/demonstration/sheet.json'), 'utf8')
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => said[name] ?? whole)
}

async function planOf(tx: Tx, moment: Moment, year: number): Promise<void> {
  const keep = (
    ...[resource, columns, linked]: [Parameters<typeof keepRow>[2], Parameters<typeof keepRow>[5]['columns'], string[]?]
  ) => keepRow(tx, moment, resource, year, null, { columns, linked })
  const planId = await keep('plans', {
    name_ja: 'ひだまり市ともに暮らす計画（体験用）',
    name_en: 'Hidamari plan for living together (demonstration)',
    from_year: year - 1,
    until_year: year + 1,
    idea_ja: 'だれもが自分らしく、となりの人と支え合って暮らせるまち',
    idea_en: 'A city where everyone lives a life of their own and people support each other',
  })
  const goalId = await keep('goals', {
    plan_id: planId,
    number: 3,
    name_ja: '計画目標3　こころの健康と支え合い',
    name_en: 'Goal 3: mental health and mutual support',
  })
  const items = ['病院から地域への移行', '居場所づくり', 'ピアサポーターが活躍する機会']
  const english = [
    'Transition from hospital to the community',
    'Places to be',
    'Chances for peer supporters to be active',
  ]
  const ids: string[] = []
  for (const [at, name_ja] of items.entries())
    ids.push(await keep('goalItems', { goal_id: goalId, number: at + 1, name_ja, name_en: english[at] ?? '' }))
  const undertaking = {
    name_ja: 'ピアサポーター登録・派遣事業',
    name_en: 'Registration and dispatch',
    began_year: year - 1,
  }
  await keep('undertakings', undertaking, ids.slice(2))
  const begun = {
    in_month: `${year - 1}-04`,
    event_ja: '登録・派遣事業の開始',
    event_en: 'registration and dispatch begin',
  }
  await keep('chronology', begun)
}
