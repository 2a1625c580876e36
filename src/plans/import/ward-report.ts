import type { CourseToTake, IndicatorToTake, RowToTake, SheetContent } from './content.ts'
import { eraYearOf, type Part, yearOfEra } from './reading.ts'
import { row, sentence, texts } from './rows.ts'
import { subsidyOf } from './ward-subsidy.ts'

/** Reads a ward's report: the plan and its goal, activities, courses, targets, subsidy, chronology and seats. */
export function wardReport(file: Part): SheetContent {
  const ward = file.get('municipality')
  const dispatch = file.get('registration_dispatch')
  const fiscalYear = (yearOfEra(dispatch.get('start').text()) ?? 0) - 1
  return {
    fiscalYear,
    body: { nameJa: ward.get('name_ja').text(), code: ward.get('code').text() },
    source: file.get('source').lines(),
    rows: [
      row('cover', ward, {
        body_name_ja: ward.get('name_ja').text(),
        body_name_en: '',
        body_code: ward.get('code').text(),
      }),
      ...subjectOf(file),
      ...activitiesOf(file),
      ...participationOf(file.get('ladder_of_participation')),
      ...file
        .get('issues')
        .list()
        .map((issue) => row('reportIssues', issue, issue.both('', 'text'))),
      ...outlinesOf(dispatch, file.get('group_subsidy')),
      ...subsidyOf(file.get('group_subsidy')),
      ...planOf(file.get('plan'), file),
      ...file.get('chronology').list().map(eventOf),
      ...seatsOf(file.get('council')),
    ],
    indicators: targetsOf(dispatch.get('components').get('registration_dispatch_follow').get('targets')),
    courses: coursesOf(dispatch.get('components').get('training_expansion').get('rows'), fiscalYear),
  }
}

function subjectOf(file: Part): RowToTake[] {
  const subject = {
    title_ja: file.get('report_title_ja').text(),
    title_en: '',
    text_ja: '',
    text_en: file.get('report_subject_en').text(),
  }
  const definition = file.get('definition')
  const defined = ['peer', 'activity', 'person'].map((name) => {
    const columns = { title_ja: definition.get(`${name}_ja`).text(), title_en: '', text_ja: '' }
    return row('reportDefinitions', definition, { ...columns, text_en: definition.get(`${name}_en`).text() })
  })
  return [row('reportSubject', file, subject), ...defined]
}

/** A name in Japanese with an English sentence about it. */
const titled = (resource: RowToTake['resource'], part: Part): RowToTake =>
  row(resource, part, { title_ja: part.get('ja').text(), title_en: '', text_ja: '', text_en: part.get('en').lines() })

function activitiesOf(file: Part): RowToTake[] {
  const effects = file.get('effects')
  const activities = file
    .get('current_activities')
    .list()
    .map((part) => {
      const since = yearOfEra(part.get('since').lines())
      const text_ja = since === null ? '' : `${eraYearOf(since)}年度から`
      return row('presentActivities', part, {
        ...part.both('name', 'title'),
        text_ja,
        text_en: since === null ? '' : `since FY${since}`,
      })
    })
  return [
    ...effects
      .get('for_recipient')
      .list()
      .map((part) => titled('effectsForRecipient', part)),
    ...effects
      .get('for_supporter')
      .list()
      .map((part) => titled('effectsForSupporter', part)),
    ...activities,
  ]
}

const participationOf = (ladder: Part): RowToTake[] => [
  ...texts('startSituations', ladder.get('starting_situations').list()),
  ...texts('participationSteps', ladder.get('steps').list()),
  ...texts('activityDirections', ladder.get('two_directions').list()),
  ...sentence('participationPrinciple', ladder.get('principle_en')),
]

function outlinesOf(dispatch: Part, subsidy: Part): RowToTake[] {
  const rules = dispatch.get('components').get('registration_dispatch_follow').get('rules_en')
  return [
    row('reportOutlines', dispatch, { title_ja: dispatch.get('name_ja').text(), text_ja: '', text_en: rules.lines() }),
    row('reportOutlines', subsidy, {
      title_ja: subsidy.get('programme_ja').text(),
      text_ja: '',
      text_en: subsidy.get('recipients_en').text(),
    }),
  ]
}

function planOf(plan: Part, file: Part): RowToTake[] {
  const [from = '', until = ''] = plan.get('period').text().split('-')
  const name = plan.get('name_ja').text()
  const goal = plan.get('goal6')
  const [, number = '6'] = /計画目標(\d+)/.exec(goal.get('ja').text()) ?? []
  const items = goal.get('items').list()
  const ninth = items.find((item) => item.get('ja').lines().includes('ピアサポーター')) ?? items[0]
  const undertakings = [file.get('registration_dispatch').get('name_ja'), file.get('group_subsidy').get('programme_ja')]
  return [
    row('plans', plan, {
      name_ja: name,
      name_en: '',
      from_year: yearOfEra(from) ?? 0,
      until_year: yearOfEra(until) ?? 0,
      ...plan.both('basic_idea', 'idea'),
      ...plan.both('perspectives', 'perspectives'),
    }),
    { ...row('goals', goal, { number: Number(number), ...goal.both('', 'name') }), refs: { plan_id: name } },
    ...items.map((item) => ({
      ...row('goalItems', item, { number: item.get('no').number(), ...item.both('', 'name') }),
      refs: { goal_id: goal.get('ja').text() },
    })),
    ...undertakings.map((part) => ({
      ...row('undertakings', part, {
        name_ja: part.text(),
        name_en: '',
        began_year: yearOfEra(file.get('registration_dispatch').get('start').text()),
      }),
      linked: ninth ? [ninth.get('ja').text()] : [],
    })),
  ]
}

const eventOf = (part: Part): RowToTake =>
  row('chronology', part, {
    in_month: part.get('iso').text(),
    event_ja: part.get('event_ja').text(),
    event_en: part.get('en').lines(),
  })

const seatsOf = (council: Part): RowToTake[] =>
  council
    .get('seats')
    .list()
    .map((seat) =>
      row('seats', seat, {
        ...council.both('name', 'council'),
        number: seat.get('no').number(),
        category_ja: seat.get('category_ja').text(),
        seat_ja: seat.get('org_ja').text(),
      }),
    )

const codeOf: Record<string, string> = { ピアサポーター登録人数: 'registered', ピアサポーター派遣回数: 'dispatched' }

function targetsOf(targets: Part): IndicatorToTake[] {
  return targets.list().map((part) => {
    const ja = part.get('ja').text()
    const unit = part.get('unit_ja').text()
    const years = ['R4', 'R5', 'R6'].map((era) => [yearOfEra(era) ?? 0, part.get(era).number()] as const)
    return {
      code: codeOf[ja] ?? 'registered',
      section: 'result' as const,
      parent: null,
      partOfSum: false,
      at: part.at,
      wordings: years.map(([fiscalYear]) => ({ fiscalYear, number: null, ja, en: '', units: [unit] })),
      values: years.map(([fiscalYear, value]) => ({
        fiscalYear,
        kind: 'target' as const,
        unit,
        value,
        asOf: { on: `${fiscalYear}-04-01`, precision: 'fiscal-year' as const },
      })),
    }
  })
}

const kindOf: Record<string, CourseToTake['kind']> = { basic: 'basic', specialist: 'specialist' }

function coursesOf(rows: Part, fiscalYear: number): CourseToTake[] {
  return rows.list().map((part) => {
    const en = part.get('course_en').lines()
    const columns = [[fiscalYear, '現状'], ...['R4', 'R5', 'R6'].map((era) => [yearOfEra(era) ?? 0, era])] as const
    const state = (text: string) => (text === '' ? 'not-held' : text.includes('新') ? 'new' : 'held')
    return {
      kind: kindOf[en] ?? 'supporters',
      ja: part.get('course_ja').text(),
      en,
      years: Object.fromEntries(columns.map(([year, name]) => [year, state(part.get(String(name)).lines())])),
    }
  })
}
