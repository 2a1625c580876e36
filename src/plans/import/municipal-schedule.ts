import type { RowToTake } from './content.ts'
import { type Part, yearOfEra } from './reading.ts'
import { sentences } from './rows.ts'

/** The long-term schedule, and that of the year by month, with their goals. */
export function scheduleOf(long: Part, year: Part): RowToTake[] {
  return [
    ...sentences('longTermGoals', long.get('goal_en')),
    ...long.get('rows').list().flatMap(longRows),
    ...sentences('shortTermGoals', year.get('short_goals_en')),
    ...sentences('smallSteps', year.get('small_steps_en')),
    ...year.get('rows').list().map(yearRow),
  ]
}

function longRows(part: Part): RowToTake[] {
  const years = part
    .get('fy')
    .list()
    .map((each) => yearOfEra(each.text()))
  const [from_year, until_year] = [years[0] ?? 0, years.length > 1 ? (years.at(-1) ?? null) : null]
  return part
    .get('items')
    .list()
    .map((item) => ({
      resource: 'longSchedule',
      at: item.at,
      columns: {
        from_year,
        until_year,
        name_ja: item.get('ja').lines(),
        name_en: item.get('name_en').lines(),
        text_ja: item.get('text_ja').lines(),
        text_en: item.get('en').lines(),
      },
    }))
}

function yearRow(part: Part): RowToTake {
  const months = part
    .get('months')
    .optionalList()
    .map((each) => each.text())
  const from = part.get('from').lines() || null
  const until = part.get('to').lines() || null
  const times = /(\d+)回/.exec(part.get('when_ja').lines())?.[1]
  const when_kind = months.length > 0 ? 'months' : until === null ? 'open' : until === from ? 'month' : 'range'
  return {
    resource: 'yearSchedule',
    at: part.at,
    columns: {
      when_kind,
      from_month: from,
      until_month: when_kind === 'range' ? until : null,
      months,
      times: times ? Number(times) : null,
      name_ja: part.get('ja').text(),
      name_en: part.get('name_en').lines(),
      text_ja: part.get('text_ja').lines(),
      text_en: part.get('en').lines(),
    },
  }
}
