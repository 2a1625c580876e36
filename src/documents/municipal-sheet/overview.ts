import type { SheetFacts } from '#plans/index.ts'
import { bullets, heading, paragraph, phrase } from '#platform/document/build.ts'
import type { Block, Phrase } from '#platform/document/model.ts'
import { linesSaid, said } from '../sheet-parts/said.ts'
import { fiscalYearSaid } from '../sheet-parts/times.ts'
import { effortSaid } from './basics.ts'

/** Section 2: how programmes became the present one, its parts, its purpose, and the forum that builds the system. */
export function overviewBlocks(facts: SheetFacts): Block[] {
  const { rows } = facts
  const parts: Block = {
    kind: 'box',
    tone: 'key',
    title: presentOf(facts) ?? phrase('事業', 'Programme'),
    blocks: [bullets(rows.projects.map((row, at) => ({ text: said(row, 'name'), id: `2.part.${at + 1}` })))],
  }
  const purpose: Block = {
    kind: 'box',
    title: phrase('《目的》', 'Purpose'),
    blocks: rows.purpose.map((row) => paragraph(said(row, 'text'), { id: '2.purpose' })),
  }
  const meetings = rows.efforts.filter(({ heading: under }) => under === 'overview')
  const forum: Block = {
    kind: 'box',
    title: phrase('●支援体制づくりの協議の場', 'The forum that builds the support system'),
    blocks: [
      ...rows.forumPurpose.map((row) => paragraph(said(row, 'text'), { id: '2.forum' })),
      bullets(meetings.map((row, at) => ({ text: effortSaid(row), id: `2.forum.${at + 1}` }))),
    ],
  }
  return [...historyOf(facts), { kind: 'columns', columns: [[parts], [purpose, forum]] }]
}

type Programme = SheetFacts['rows']['programmes'][number]

/** The programme that others were merged or extended into, else the one that began last. */
function present({ rows }: SheetFacts): Programme | null {
  const into = rows.programmeHistory.find((step) => step.into_programme_id !== null)?.into_programme_id
  const byBeginning = [...rows.programmes].sort((a, b) => (a.started_on < b.started_on ? -1 : 1))
  return rows.programmes.find(({ id }) => id === into) ?? byBeginning.at(-1) ?? null
}

function presentOf(facts: SheetFacts): Phrase | null {
  const programme = present(facts)
  return programme && said(programme, 'name')
}

/** Earlier programmes, what happened to them, and the present one. */
function historyOf(facts: SheetFacts): Block[] {
  const { rows } = facts
  const now = present(facts)
  if (!now) return []
  const merged = rows.programmeHistory.filter((step) => step.into_programme_id === now.id)
  const before = rows.programmes.filter(({ id }) => merged.some((step) => step.programme_id === id))
  const year = merged[0]?.in_year
  const names = before.map((programme) => programmeSaid(programme, facts))
  const steps =
    before.length > 0 && year !== undefined
      ? [
          { text: phrase(names.map(({ ja }) => ja).join('\n'), names.map(({ en }) => en).join('\n')), id: '2.before' },
          { text: mergedIn(year), id: '2.merged' },
        ]
      : []
  return [{ kind: 'steps', items: [...steps, { text: programmeSaid(now, facts), id: '2.now', strong: true }] }]
}

function mergedIn(year: number): Phrase {
  const when = fiscalYearSaid(year)
  return phrase(`拡充・統合（${when.ja}）`, `extended and merged (${when.en})`)
}

/** 名称（R1年度～、委託）. */
function programmeSaid(programme: Programme, { rows }: SheetFacts): Phrase {
  const began = rows.programmeHistory.find((step) => step.programme_id === programme.id && step.change === 'began')
  const name = said(programme, 'name')
  const since = fiscalYearSaid(began?.in_year ?? Number(programme.started_on.slice(0, 4)))
  const mode = began ? said(began, 'mode') : phrase('')
  const english = mode.en === '委託' ? 'contracted out' : mode.en
  return phrase(
    `${name.ja}（${since.ja}～${mode.ja ? `、${mode.ja}` : ''}）`,
    `${name.en} (since ${since.en}${english ? `, ${english}` : ''})`,
  )
}

/** Section 3: one block for each project. */
export function projectBlocks({ rows }: SheetFacts): Block[] {
  return rows.projects.flatMap((row, at): Block[] => {
    const [name, tag] = [said(row, 'name'), said(row, 'tag')]
    return [
      heading(3, phrase(`「${name.ja}」${tag.ja ? `…${tag.ja}` : ''}`, `${name.en}${tag.en ? `: ${tag.en}` : ''}`)),
      ...linesSaid(row, 'text').map((line, n) => paragraph(line, { id: `3.${at + 1}.${n + 1}` })),
    ]
  })
}
