import type { CountingRule } from '#plans/counting/rules.ts'
import type { keepRow } from '#plans/index.ts'

type Resource = Parameters<typeof keepRow>[2]
type Columns = Parameters<typeof keepRow>[5]['columns']

/** Indicators beside those of the form, counted from the daily records. */
export const figures: { code: string; rule: CountingRule; ja: string; en: string; units: string[] }[] = [
  {
    code: 'registered',
    rule: 'registered',
    ja: 'ピアサポーター登録人数',
    en: 'Registered peer supporters',
    units: ['人'],
  },
  { code: 'dispatched', rule: 'dispatched', ja: 'ピアサポーター派遣回数', en: 'Dispatches', units: ['回'] },
  { code: 'meetings', rule: 'meetings', ja: '協議の場の開催回数', en: 'Meetings held', units: ['回'] },
  {
    code: 'match_received',
    rule: 'match-received',
    ja: '仲間を探す希望の受付',
    en: 'Wishes for a fellow',
    units: ['件'],
  },
]

const titled = (title_ja: string, text_ja: string, title_en: string, text_en: string): Columns => ({
  title_ja,
  text_ja,
  title_en,
  text_en,
})

/** The words of the report. */
export const reportRows: [Resource, Columns][] = [
  [
    'reportSubject',
    titled(
      'ピアサポーターの活躍の場づくりについて',
      'ピアサポーターの登録と派遣の今年度の状況と、これから取り組むことを報告する。',
      'Places for peer supporters to be active',
      'Reports on registration and dispatch in this year and on what is taken up next.',
    ),
  ],
  [
    'reportDefinitions',
    titled(
      'ピアサポーター',
      '自分の経験を生かして、仲間を支える活動をする人',
      'Peer supporter',
      'who supports fellows from own experience',
    ),
  ],
  [
    'effectsForRecipient',
    titled(
      '共感',
      '同じような経験をした人に分かってもらえる',
      'Empathy',
      'being understood by somebody who has been there',
    ),
  ],
  ['effectsForRecipient', titled('希望', 'こうなれるかもしれないと思える', 'Hope', 'feeling that it may be possible')],
  ['effectsForSupporter', titled('自分の経験の価値に気づく', '', 'Seeing the worth of one’s own experience', '')],
  ['presentActivities', titled('病院訪問', '入院している人との交流', 'Hospital visits', 'meeting inpatients')],
  ['presentActivities', titled('体験談', '学校、企業、住民の集まり', 'Talks', 'schools, companies and residents')],
  [
    'reportIssues',
    {
      text_ja: 'ピアサポーターと一緒に働いた経験のある事業所が少ない。',
      text_en: 'Few offices have worked together with peer supporters.',
      source: '市の聞き取り（架空） / a hearing of the city (invented)',
    },
  ],
  [
    'reportOutlines',
    titled(
      'ピアサポーター登録・派遣事業',
      '研修を続け、登録した人が自分に合う活動を選べるようにする。\n派遣の前後に、フォロースタッフが話を聴く。',
      'Registration and dispatch',
      'Courses go on, so that those registered can choose what suits them.\nFollow-up staff listen before and after.',
    ),
  ],
]
