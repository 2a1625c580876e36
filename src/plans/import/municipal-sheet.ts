import type { RowToTake, SheetContent } from './content.ts'
import { basicsOf } from './municipal-basics.ts'
import { collaborationOf, meetingsOf, others } from './municipal-collaboration.ts'
import { kpisOf } from './municipal-kpis.ts'
import { scheduleOf } from './municipal-schedule.ts'
import { frequencyOf, type Part, yearOfEra } from './reading.ts'
import { row, sentence, sentences } from './rows.ts'

/** Reads a municipality's yearly sheet with its sections 1 to 9. */
export function municipalSheet(file: Part): SheetContent {
  const fiscalYear = yearOfEra(file.get('sheet_year').get('fy').text()) ?? 0
  const municipality = file.get('municipality')
  return {
    fiscalYear,
    body: { nameJa: municipality.get('name_ja').text(), code: municipality.get('code').lines() || null },
    source: file.get('source').lines(),
    rows: [
      ...coverOf(file),
      ...effortsOf(file.get('section1_basic_info')),
      ...overviewOf(file.get('section2_overview')),
      ...projectsOf(file.get('section3_projects')),
      ...issuesOf(file.get('section5_strengths_issues')),
      ...collaborationOf(file.get('section6_collaboration')),
      ...meetingsOf(file.get('section7_meetings')),
      ...scheduleOf(file.get('section8_longterm'), file.get('section9_thisyear')),
    ],
    indicators: [
      ...basicsOf(file.get('section1_basic_info').get('indicators'), fiscalYear),
      ...kpisOf(file, fiscalYear),
    ],
    courses: [],
  }
}

function coverOf(file: Part): RowToTake[] {
  const body = file.get('municipality')
  const until = file.get('section8_longterm').get('planned_use_until')
  const cover = {
    body_name_ja: body.get('name_ja').text(),
    body_name_en: body.get('name_en').lines(),
    body_code: body.get('code').lines() || null,
    body_kind_ja: body.get('kind').lines(),
    body_kind_en: body.get('kind_en').lines(),
    planned_until_year: until.value === undefined ? null : yearOfEra(until.text()),
  }
  return [
    row('cover', body, cover),
    ...sentence('slogan', file.get('slogan_en')),
    ...sentence('lead', file.get('lead_en')),
  ]
}

const headings: Record<string, string> = {
  長期入院精神障害者の地域移行: 'transition',
  人材育成: 'training',
  普及啓発: 'awareness',
  '保健 医療 福祉関係者による協議の場': 'forum',
}

function effortsOf(section: Part): RowToTake[] {
  return section
    .get('efforts')
    .list()
    .flatMap((group) => {
      const heading = headings[group.get('heading_ja').text()]
      if (!heading) group.get('heading_ja').list()
      return group
        .get('items')
        .list()
        .map((item) => effortOf(item, heading ?? 'transition'))
    })
}

/** What it is called is in Japanese, rarely in English too (`name_en`); the English beside it says more of it. */
const effortOf = (item: Part, heading: string): RowToTake =>
  row('efforts', item, {
    heading,
    name_ja: item.get('ja').text(),
    name_en: item.get('name_en').lines(),
    text_ja: '',
    text_en: item.get('en').lines(),
    ...frequencyOf(item.get('freq_ja').lines()),
  })

function overviewOf(section: Part): RowToTake[] {
  const history = section.get('history').list()
  const last = history.at(-1)
  const told = history.flatMap((each) => programmeOf(each, each === last ? null : (last ?? null)))
  const programmes = told.filter(({ resource }) => resource === 'programmes')
  const forum = section.get('forum')
  return [
    ...programmes,
    ...told.filter(({ resource }) => resource === 'programmeHistory'),
    ...sentence('purpose', section.get('programme').get('purpose_en')),
    ...sentence('forumPurpose', forum.get('does_en')),
    ...forum
      .get('meetings')
      .list()
      .map((meeting) => effortOf(meeting, 'overview')),
  ]
}

/** A programme with its beginning, how it is run, and into what it was merged. */
function programmeOf(part: Part, into: Part | null): RowToTake[] {
  const name = part.get('ja').text()
  const year = yearOfEra(part.get('since').text())
  const intoYear = into ? yearOfEra(into.get('since').text()) : null
  const history = (
    change: string,
    in_year: number | null,
    more: { mode_ja?: string; mode_en?: string },
    refs = {},
  ): RowToTake => ({
    ...row('programmeHistory', part, { change, in_year, mode_ja: more.mode_ja ?? '', mode_en: more.mode_en ?? '' }),
    refs: { programme_id: name, ...refs },
  })
  return [
    row('programmes', part, {
      name_ja: name,
      name_en: part.get('en').lines(),
      started_on: `${year}-04-01`,
      ended_on: intoYear === null ? null : `${intoYear}-03-31`,
    }),
    history('began', year, { mode_ja: part.get('mode_ja').lines(), mode_en: part.get('mode_en').lines() }),
    ...(into ? [history('merged', intoYear, {}, { into_programme_id: into.get('ja').text() })] : []),
  ]
}

const projectsOf = (section: Part): RowToTake[] =>
  section
    .get('projects')
    .list()
    .map((project) =>
      row('projects', project, {
        name_ja: project.get('ja').text(),
        name_en: project.get('en').lines(),
        ...project.both('tag', 'tag'),
        ...project.both('does', 'text'),
      }),
    )

function issuesOf(section: Part): RowToTake[] {
  const issues = section
    .get('issues')
    .list()
    .map((issue) => {
      const role = (sector: string, as: string) => ({
        [`${as}_ja`]: issue.get('roles_ja').get(sector).lines(),
        [`${as}_en`]: issue.get('roles_en').get(sector).text(),
      })
      return row('issues', issue, {
        ...issue.both('issue', 'issue'),
        ...issue.both('policy', 'policy'),
        ...role('行政', 'government'),
        ...role('医療', 'medical'),
        ...role('福祉', 'welfare'),
        ...role(others, 'others'),
      })
    })
  return [...sentences('strengths', section.get('strengths_en')), ...issues]
}
