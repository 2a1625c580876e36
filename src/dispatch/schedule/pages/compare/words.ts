import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '案をくらべる',
  choose: 'くらべる案',
  first: '左の案',
  second: '右の案',
  show: 'くらべる',
  option: (number: string, made: string) => `案${number}・${made}`,
  proposal: (number: string) => `案${number}`,
  figures: '案の全体',
  figure: '項目',
  notKnown: '―',
  differences: '違うところ',
  count: (n: string, same: string) => `${n}件の依頼が違います。ほかの${same}件は同じです。`,
  none: '二つの案に違いはありません。',
  onlyOne: 'この予定の案は、まだ一つだけです。',
  request: '依頼',
  what: '違い',
  kind: {
    'only-a': (a: string) => `案${a}だけ`,
    'only-b': (_: string, b: string) => `案${b}だけ`,
    'other-people': () => '行く人が違う',
    'other-date': () => '日時が違う',
    'other-staff': () => 'フォロースタッフが違う',
  },
  open: 'あいたまま',
  staff: (name: string) => `フォロースタッフ：${name}`,
  noStaff: '付き添いなし',
  nobody: 'まだだれもいません',
}

const en: Widen<typeof ja> = {
  title: 'Compare proposals',
  choose: 'Proposals to compare',
  first: 'On the left',
  second: 'On the right',
  show: 'Compare',
  option: (number, made) => `${number}: ${made}`,
  proposal: (number) => `Proposal ${number}`,
  figures: 'The proposals as a whole',
  figure: 'Figure',
  notKnown: '–',
  differences: 'What differs',
  count: (n, same) => `${n} requests differ; ${same} others are the same.`,
  none: 'The two proposals do not differ.',
  onlyOne: 'There is only one proposal of this schedule so far.',
  request: 'Request',
  what: 'Difference',
  kind: {
    'only-a': (a) => `Only in proposal ${a}`,
    'only-b': (_, b) => `Only in proposal ${b}`,
    'other-people': () => 'Other people',
    'other-date': () => 'Other date',
    'other-staff': () => 'Other follow-up staff',
  },
  open: 'Left open',
  staff: (name) => `Follow-up staff: ${name}`,
  noStaff: 'Nobody goes along',
  nobody: 'Nobody yet',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
