import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  heading: (number: string) => `予定の案${number}`,
  noProposal: '案はまだありません',
  made: (at: string) => `${at}の案`,
  printed: (on: string) => `${on}に印刷`,
  draft: 'この案はお誘いの下書きです。だれも割り当てません。行くかどうかは、いつも本人が決めます。',
  how: '印刷は、ブラウザーの「印刷」からできます。横向きのA4に合わせてあります。',
  print: '印刷する',
  back: '予定の案に戻る',
  visits: '会える依頼',
  open: 'まだ応えられない依頼',
  none: 'ありません',
  day: '日',
  time: '時間',
  host: '派遣先',
  people: 'お誘いする人',
  staff: 'フォロースタッフ',
  reference: '番号',
  wished: '希望の日',
  missing: '足りない人数',
}

const en: Widen<typeof ja> = {
  heading: (number) => `Proposal ${number}`,
  noProposal: 'There is no proposal yet',
  made: (at) => `Made ${at}`,
  printed: (on) => `Printed ${on}`,
  draft: 'A proposal is a draft of offers. It assigns nobody: whether to go is always the person’s own decision.',
  how: 'Print it with the print command of your browser. It is laid out for A4 landscape.',
  print: 'Print',
  back: 'Back to the proposal',
  visits: 'Requests that are covered',
  open: 'Requests still open',
  none: 'None',
  day: 'Day',
  time: 'Time',
  host: 'Host',
  people: 'Would be asked',
  staff: 'Follow-up staff',
  reference: 'Number',
  wished: 'Wished dates',
  missing: 'Missing',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
