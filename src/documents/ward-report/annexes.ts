import type { SheetFacts } from '#plans/index.ts'
import {
  bullets,
  cell,
  columnHead,
  heading,
  marked,
  numberCell,
  paragraph,
  phrase,
  rowHead,
} from '#platform/document/build.ts'
import type { Block, Phrase } from '#platform/document/model.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { linesSaid, said } from '../sheet-parts/said.ts'
import { yearsSaid } from '../sheet-parts/times.ts'

/** What stands behind the report: chronology, plan, and the seats of the council. */
export function annexBlocks(facts: SheetFacts): Block[] {
  return [...chronologyBlocks(facts), ...planBlocks(facts), ...seatBlocks(facts)]
}

const annex = (name: Phrase): Block[] => [{ kind: 'page', name }, heading(2, name)]

/** The year is printed once, before its first event. */
function chronologyBlocks({ rows }: SheetFacts): Block[] {
  if (rows.chronology.length === 0) return []
  const events = [...rows.chronology].sort((a, b) => (a.in_month < b.in_month ? -1 : 1))
  const yearIn = (month: string) => formatDay('ja', month, 'month').replace(/\d+月$/, '')
  return [
    ...annex(phrase('経過', 'Chronology')),
    {
      kind: 'table',
      caption: phrase('経過', 'Chronology'),
      hideCaption: true,
      widths: [3, 2, 11],
      head: [
        [columnHead(phrase('年', 'Year')), columnHead(phrase('月', 'Month')), columnHead(phrase('出来事', 'Event'))],
      ],
      body: events.map((row, at) => {
        const before = events[at - 1]
        const year = yearIn(row.in_month)
        const isNew = !before || yearIn(before.in_month) !== year
        const month = `${Number(row.in_month.slice(5))}月${row.day_of_month ? `${row.day_of_month}日` : ''}`
        return [
          cell(isNew ? phrase(year, row.in_month.slice(0, 4)) : phrase(''), { id: `event.${at + 1}.year` }),
          cell(phrase(month, formatDay('en', row.in_month, 'month').replace(/ \d{4}$/, '')), {
            id: `event.${at + 1}.month`,
          }),
          cell(said(row, 'event'), { id: `event.${at + 1}` }),
        ]
      }),
    },
  ]
}

function planBlocks(facts: SheetFacts): Block[] {
  return facts.rows.plans.flatMap((plan) => {
    const years = yearsSaid(plan.from_year, plan.until_year)
    const name = said(plan, 'name')
    const goals = facts.rows.goals.filter(({ plan_id }) => plan_id === plan.id)
    return [
      ...annex(phrase('計画', 'Plan')),
      paragraph(phrase(`${name.ja}（${years.ja}）`, `${name.en} (${years.en})`), { id: 'plan.name', tone: 'lead' }),
      ...linesSaid(plan, 'idea').map((idea) =>
        paragraph(phrase(`『${idea.ja}』`, `“${idea.en}”`), { id: 'plan.idea' }),
      ),
      bullets(linesSaid(plan, 'perspectives').map((text, at) => ({ text, id: `plan.perspective.${at + 1}` }))),
      ...goals.flatMap((goal) => goalBlocks(goal, facts)),
    ]
  })
}

function goalBlocks(goal: SheetFacts['rows']['goals'][number], { rows, goalItems }: SheetFacts): Block[] {
  const items = rows.goalItems.filter(({ goal_id }) => goal_id === goal.id).sort((a, b) => a.number - b.number)
  return [
    heading(3, said(goal, 'name')),
    marked(
      items.map((item) => {
        const name = said(item, 'name')
        const serving = rows.undertakings.filter(({ id }) => goalItems.get(id)?.includes(item.id))
        return {
          id: `plan.item.${goal.number}.${item.number}`,
          text: phrase(`（${item.number}）${name.ja}`, `(${item.number}) ${name.en}`),
          items: serving.map((undertaking) => ({ text: said(undertaking, 'name') })),
        }
      }),
    ),
  ]
}

/** The category stands once, before its first seat. Posts and bodies, never a name. */
function seatBlocks({ rows }: SheetFacts): Block[] {
  const seats = [...rows.seats].sort((a, b) => a.number - b.number)
  const [first] = seats
  if (!first) return []
  return [
    ...annex(phrase('協議会の構成', 'Seats of the council')),
    paragraph(
      phrase(
        `${said(first, 'council').ja}（${seats.length}席）`,
        `${said(first, 'council').en} (${seats.length} seats)`,
      ),
      {
        id: 'seats.council',
      },
    ),
    {
      kind: 'table',
      caption: phrase('協議会の構成', 'Seats of the council'),
      hideCaption: true,
      widths: [3, 1, 10],
      head: [[columnHead(phrase('区分', 'Category')), columnHead(phrase('No.')), columnHead(phrase('所属', 'Body'))]],
      body: seats.map((seat, at) => {
        const before = seats[at - 1]
        const isNew = !before || said(before, 'category').ja !== said(seat, 'category').ja
        return [
          cell(isNew ? said(seat, 'category') : phrase(''), { id: `seat.${seat.number}.category` }),
          numberCell(seat.number, { id: `seat.${seat.number}.number` }),
          rowHead(said(seat, 'seat'), { id: `seat.${seat.number}` }),
        ]
      }),
    },
  ]
}
