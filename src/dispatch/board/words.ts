import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '派遣依頼',
  proxy: '紙や電話の依頼を入力する',
  count: (total: string) => `${total}件`,
  none: 'この条件に当てはまる依頼はありません。',
  column: { when: '日時', host: '派遣先', activity: '活動', stage: '進み具合', people: '人', reference: '番号' },
  people: (going: string, wanted: string) => `${going} / ${wanted}人`,
  waiting: (n: string) => `返事待ち${n}`,
  when: '期間',
  whenIs: { ahead: 'これから', all: 'すべて（届いた順）' },
  stage: '進み具合',
  host: '派遣先',
  any: 'すべて',
}

const en: Widen<typeof ja> = {
  title: 'Requests',
  proxy: 'Enter a request from paper or telephone',
  count: (total) => `${total} requests`,
  none: 'No request matches this filter.',
  column: { when: 'When', host: 'Host', activity: 'Activity', stage: 'Stage', people: 'People', reference: 'Number' },
  people: (going, wanted) => `${going} of ${wanted}`,
  waiting: (n) => `(${n} waiting)`,
  when: 'Days',
  whenIs: { ahead: 'Ahead', all: 'All, newest first' },
  stage: 'Stage',
  host: 'Host',
  any: 'All',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
