import { fiscalYearOf } from '#platform/calendar.ts'
import type { RowToTake, SheetContent } from './content.ts'
import type { Part } from './reading.ts'
import { row } from './rows.ts'

/** Reads the material of an advisory council: what was referred to it, its surveys, and the efforts it recommends. */
export function councilPaper(file: Part): SheetContent {
  const paper = file.get('document')
  const corner = [paper.get('meeting_ja'), paper.get('material_no_ja'), paper.get('date').get('wareki')]
  const head = row('councilPaper', paper, {
    ...paper.both('title', 'title'),
    text_ja: corner.map((part) => part.text()).join('\n'),
    text_en: '',
  })
  return {
    fiscalYear: fiscalYearOf(paper.get('date').get('iso').text() || '1990-04-01'),
    body: { nameJa: '', code: null },
    source: file.get('source').lines(),
    rows: [
      head,
      ...file
        .get('consultation_items')
        .list()
        .map((part) => row('referredMatters', part, part.both('', 'text'))),
      ...file.get('surveys').get('designs').list().map(surveyOf),
      ...file.get('recommended_efforts').list().map(effortOf),
    ],
    indicators: [],
    courses: [],
  }
}

const disabilities: Record<string, string> = {
  精神障害: 'mental',
  発達障害: 'developmental',
  知的障害: 'intellectual',
  身体障害: 'physical',
}

function surveyOf(part: Part): RowToTake {
  const groups = part
    .get('breakdown')
    .list()
    .map((each) => ({ ja: each.get('disability_ja').text(), many: each.get('n').number() }))
  const ja = groups.map(({ ja, many }) => `${ja}${many}`).join('、')
  const en = groups.map(({ ja, many }) => `${disabilities[ja] ?? ja} ${many}`).join(', ')
  const n = `n=${part.get('n').number()}`
  return row('councilSurveys', part, {
    title_ja: `${part.get('method_ja').text()} ${n}${ja && `（${ja}）`}`,
    title_en: `${part.get('method_en').text()} ${n}${en && ` (${en})`}`,
    text_ja: '',
    text_en: `${part.get('group_en').text()}: ${part.get('topics_en').lines().split('\n').join('; ')}`,
  })
}

function effortOf(part: Part): RowToTake {
  const systems = part.get('systems').list()
  return row('councilEfforts', part, {
    number: part.get('no').number(),
    ...part.both('title', 'title'),
    ...part.both('issues', 'issues'),
    ...part.both('approaches', 'approaches'),
    systems_ja: systems.map((each) => each.get('ja').text()).join('\n'),
    systems_en: systems.map((each) => each.get('en').text()).join('\n'),
  })
}
