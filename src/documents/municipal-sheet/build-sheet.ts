import { contentWords, indicatorWords, isCountingRule, type SheetFacts, sheetChecks, wordingIn } from '#plans/index.ts'
import { heading, paragraph, phrase } from '#platform/document/build.ts'
import type { BuiltDocument } from '#platform/document/kind.ts'
import type { Block, Phrase } from '#platform/document/model.ts'
import { fillInAt } from '../sheet-parts/fill-in.ts'
import { said } from '../sheet-parts/said.ts'
import { basicsBlocks } from './basics.ts'
import { collaborationBlocks } from './collaboration.ts'
import { issuesBlocks } from './issues.ts'
import { meetingsBlocks } from './meetings.ts'
import { overviewBlocks, projectBlocks } from './overview.ts'
import { resultsBlocks } from './results.ts'
import { longScheduleBlocks, yearScheduleBlocks } from './schedules.ts'
import { newestAsOf, sourceNotes } from './sources.ts'

const ownSections = [
  'cover',
  'basics',
  'overview',
  'projects',
  'issues',
  'collaboration',
  'meetings',
  'longTerm',
  'thisYear',
] as const

/** The sheet as it stands. A day that is not filled in is found by the framework, which sees it printed. */
export function buildSheet(facts: SheetFacts): BuiltDocument {
  const { rows, fiscalYear } = facts
  const [cover] = rows.cover
  const name = cover ? said(cover, 'body_name') : phrase('')
  const [slogan] = rows.slogan
  return {
    document: {
      title: phrase(
        `精神障害にも対応した地域包括ケアシステムの構築　${name.ja}`,
        `Building the community-based comprehensive care system that also covers mental disorders: ${name.en}`,
      ),
      ...(slogan ? { subtitle: said(slogan, 'text') } : {}),
      issuer: name,
      fiscalYear,
      asOf: newestAsOf(facts),
      notes: sourceNotes(facts),
      orientation: 'landscape',
      leastSize: 0.7,
      blocks: [...leadBlocks(facts, name), ...sectionsOf(facts)],
    },
    faults: sheetChecks(facts).filter(({ cell }) => !cell.endsWith('.as-of')),
    definitions: definitionsOf(facts),
    ...fillInAt(facts, ownSections),
  }
}

function leadBlocks({ rows }: SheetFacts, name: Phrase): Block[] {
  const [cover] = rows.cover
  const kind = cover && said(cover, 'body_kind')
  const code = cover?.body_code ?? ''
  return [
    ...(kind?.ja || code
      ? [
          paragraph(
            phrase(
              [kind?.ja, code && `団体コード ${code}`].filter(Boolean).join('　'),
              [kind?.en, code && `code ${code}`].filter(Boolean).join(' · '),
            ),
            { tone: 'note', id: 'cover.code' },
          ),
        ]
      : []),
    ...rows.lead.map((row) => {
      const text = said(row, 'text')
      return paragraph(phrase(`${name.ja}では…　${text.ja}`, text.en), { tone: 'lead', id: 'cover.lead' })
    }),
  ]
}

function sectionsOf(facts: SheetFacts): Block[] {
  const [ja, en] = [contentWords('ja').section, contentWords('en').section]
  const section = (id: keyof typeof ja, blocks: Block[], own = true): Block[] => [
    ...(own ? [{ kind: 'page' as const, name: phrase(ja[id].slice(0, 1), en[id].slice(0, 1)) }] : []),
    heading(2, phrase(ja[id], en[id])),
    ...blocks,
  ]
  return [
    ...section('basics', basicsBlocks(facts), false),
    ...section('overview', overviewBlocks(facts)),
    ...section('projects', projectBlocks(facts)),
    ...section('results', resultsBlocks(facts)),
    ...section('issues', issuesBlocks(facts)),
    ...section('collaboration', collaborationBlocks(facts)),
    ...section('meetings', meetingsBlocks(facts)),
    ...section('longTerm', longScheduleBlocks(facts)),
    ...section('thisYear', yearScheduleBlocks(facts)),
  ]
}

/** How each counted figure is counted. */
function definitionsOf({ indicators, fiscalYear }: SheetFacts): Phrase[] {
  return indicators.flatMap((indicator) => {
    if (!isCountingRule(indicator.countingRule)) return []
    const wording = wordingIn(indicator, fiscalYear)
    const [ja, en] = [indicatorWords('ja').rule, indicatorWords('en').rule]
    const label = wording?.labelJa ?? indicator.code
    return [
      phrase(`${label}：${ja[indicator.countingRule]}`, `${wording?.labelEn || label}: ${en[indicator.countingRule]}`),
    ]
  })
}
