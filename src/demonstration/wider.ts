import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringInUsage } from '#plans/menu/import/bring-in-usage.ts'
import { keepStatement } from '#plans/menu/keep-statement.ts'
import { type Answer, type Item, items } from '#plans/menu/rules.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { root } from '#platform/root.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import type { Stage } from './stage.ts'

/** The published use of the 14-item menu, as an operator brings it in. */
export async function playPublished(site: Site, now: string, installationId: string): Promise<void> {
  const file = (name: string) => {
    const bytes = new Uint8Array(readFileSync(join(root, 'db/reference/published', name)))
    return { name, bytes }
  }
  const files = {
    list: file('usage-r2.csv'),
    confidence: file('usage-r2-confidence.csv'),
    fiscalYear: 2020,
    stage: 'plan' as const,
    source: '厚生労働省「構築推進事業活用状況」（令和2年度実施計画書による。読み取れない所は不明）',
  }
  await bringInUsage(site.db, momentOf(site, now, installationId, null), files, 'ja', () => {})
}

const contents: Partial<Record<Item, string>> = {
  1: '精神保健福祉部会（年3回）',
  2: 'ピアサポーターの体験発表、市民講座',
  5: 'ピアサポーターの登録と派遣、フォローアップ研修',
  12: '入院中の人との交流会（病院と共に）',
}

/** The city’s plan of this year, and its report of the last. */
export async function playMenu(stage: Stage): Promise<void> {
  const year = fiscalYearOf(stage.today)
  const answerOf = (item: Item): Answer => (contents[item] ? 'yes' : item === 7 ? 'unknown' : 'no')
  for (const [fiscalYear, part] of [
    [year, 'plan'],
    [year - 1, 'report'],
  ] as const)
    await stage.play({ day: `${year}-04-20` }, (tx, moment) =>
      keepStatement(
        tx,
        moment,
        {
          fiscalYear,
          stage: part,
          takesPart: true,
          budgetYen: 1_200_000,
          subsidyYen: 600_000,
          items: Object.fromEntries(
            items.map((item) => [
              item,
              {
                answer: answerOf(item),
                content: contents[item] ?? '',
                result: part === 'report' && item === 12 ? '病院の職員にも、地域の暮らしを知ってもらえた' : '',
                times: part === 'report' && item === 12 ? 6 : null,
                people: part === 'report' && item === 12 ? 65 : null,
              },
            ]),
          ) as Parameters<typeof keepStatement>[2]['items'],
        },
        true,
      ),
    )
}
