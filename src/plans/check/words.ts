import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '計画の見通し',
  lead: '登録している人が自分で決めた回数を超えずに、年度の目標に届くかを確かめます。事業全体の数だけで考え、個人ごとの数は出しません。',
  noTarget: 'この年度の派遣回数の目標が、まだ入力されていません。',
  setTarget: '目標を入力する',
  verdict: {
    holds: (needed: string) =>
      `この計画は成り立ちます。残り${needed}回の派遣は、だれの回数も超えずに行える見込みです。`,
    'may-hold': (needed: string) =>
      `この計画は、うまくいけば成り立ちます。残り${needed}回の派遣は、中止が少なければ、だれの回数も超えずに行えます。`,
    'does-not-hold': (needed: string) =>
      `今のままでは、この計画は成り立ちません。残り${needed}回の派遣を行うと、だれかの回数を超えてしまいます。`,
  },
  range: (low: string, high: string) => `だれの回数も超えずに行える派遣は、${low}回から${high}回の間と見込みます。`,
  change: '成り立たせるには（中止が多い年でも）',
  nothing: '変えることはありません。',
  more: (supporters: string, courses: string) =>
    `新しく登録する人があと${supporters}人必要です。講座にすると、あと${courses}回ほどです。または、目標を見直します。今いる人に、もっと行ってもらうことは考えません。`,
  staff: (days: string) => `フォロースタッフの付き添いは、残りの派遣のために、のべ${days}日ほど必要です。`,
  newcomers: (n: string) =>
    `この年度に予定した講座から、${n}人ほどの登録を見込んでいます（多い方の見込みにだけ入れています）。`,
  chart: '残りの目標と、行える見込みの派遣',
  chartSentence: (needed: string, low: string, high: string) =>
    `残りの目標${needed}回、少ない見込み${low}回、多い見込み${high}回。`,
  bar: { needed: '残りの目標', low: '少ない見込み', high: '多い見込み' },
  unit: '回',
  what: '見込み',
  factsTitle: '今の数',
  item: '項目',
  value: '数',
  fact: {
    target: '年度の目標（回）',
    done: 'これまでに行われた派遣（回）',
    monthsLeft: '残りの月数（今月を含む）',
    withLimit: '休んでおらず、自分の回数を決めている人',
    monthlyVisits: 'その人たちの回数の合計（月あたり）',
    withoutLimit: '休んでおらず、回数を決めていない人',
    coursesPlanned: 'この年度に予定した講座',
  },
  assumedTitle: '見込みのもと',
  assumedLead: '設定のページで、根拠とともに変えられます。',
  source: '根拠',
  assumed: {
    unsaidLow: '回数を決めていない人の、月の回数（少ない方）',
    unsaidHigh: '回数を決めていない人の、月の回数（多い方）',
    carriedOutPercent: '予定した派遣のうち、行われる割合（％、中止が多い年）',
    peoplePerDispatch: '1回の派遣に行く人数',
    completersPerCourse: '1回の講座の修了者（人）',
    registeringPercent: '修了した人のうち、登録する割合（％）',
    visitsPerStaffDay: 'フォロースタッフが1日に付き添える派遣（回）',
  },
  previousYear: '前の年度',
  nextYear: '次の年度',
}

const en: Widen<typeof ja> = {
  title: 'Does the plan hold?',
  lead: 'Whether the year’s target can be met without anyone going beyond the number of visits they set for themselves. Totals of the programme only, never a person’s.',
  noTarget: 'No target for dispatches has been entered for this fiscal year yet.',
  setTarget: 'Enter a target',
  verdict: {
    holds: (needed) =>
      `The plan holds. The ${plural(needed, 'dispatch', 'dispatches')} still to come can be done within everyone’s own limit.`,
    'may-hold': (needed) =>
      `The plan may hold. The ${plural(needed, 'dispatch', 'dispatches')} still to come can be done within everyone’s own limit if few are called off.`,
    'does-not-hold': (needed) =>
      `As things are the plan does not hold. The ${plural(needed, 'dispatch', 'dispatches')} still to come would take somebody beyond their own limit.`,
  },
  range: (low, high) => `Between ${low} and ${high} dispatches are possible within everyone’s own limit.`,
  change: 'What would make it hold, even in a year of many cancellations',
  nothing: 'Nothing needs to change.',
  more: (supporters, courses) =>
    `${plural(supporters, 'more person', 'more people')} would have to register: about ${plural(courses, 'more course')}. Or the target is reconsidered. Asking those who are here to go more often is not considered.`,
  staff: (days) => `Follow-up staff would be needed for about ${plural(days, 'day')} in all to go along.`,
  newcomers: (n) =>
    `About ${plural(n, 'person', 'people')} are expected to register from this year’s courses (in the higher estimate only).`,
  chart: 'What is still aimed at, and what is possible',
  chartSentence: (needed, low, high) => `Still aimed at ${needed}, at least ${low}, at most ${high}.`,
  bar: { needed: 'Still aimed at', low: 'At least possible', high: 'At most possible' },
  unit: ' dispatches',
  what: 'Estimate',
  factsTitle: 'Numbers of today',
  item: 'Item',
  value: 'Number',
  fact: {
    target: 'Target of the year',
    done: 'Dispatches carried out so far',
    monthsLeft: 'Months left, this one included',
    withLimit: 'People not resting who have set a number for themselves',
    monthlyVisits: 'Sum of those numbers a month',
    withoutLimit: 'People not resting who have set none',
    coursesPlanned: 'Courses planned in this year',
  },
  assumedTitle: 'What the estimate rests on',
  assumedLead: 'Can be changed on the page of settings, with a source.',
  source: 'Source',
  assumed: {
    unsaidLow: 'Visits a month of who has set no number (at least)',
    unsaidHigh: 'Visits a month of who has set no number (at most)',
    carriedOutPercent: 'Of planned visits so many take place (%, a year of many cancellations)',
    peoplePerDispatch: 'People going to a dispatch',
    completersPerCourse: 'Completers of a course',
    registeringPercent: 'Of completers so many register (%)',
    visitsPerStaffDay: 'Visits that follow-up staff can go along to in a day',
  },
  previousYear: 'Previous year',
  nextYear: 'Next year',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
