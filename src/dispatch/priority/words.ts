import { catalogue } from '#platform/i18n/catalogue.ts'

export const priorityWords = catalogue(
  {
    title: '探す順番',
    lead: '人を探すとき、どの依頼から考えるかです。依頼の順番で、人の順番ではありません。派遣先には伝わりません。',
    is: { first: '先に探す', usual: 'ふつう', 'can-wait': '急がない' },
    set: 'この順番にする',
    unknown: 'この依頼が見つかりません。',
  },
  {
    title: 'Order of the search',
    lead: 'Which requests are thought of first when people are looked for. It orders requests, never people. Hosts are not told.',
    is: { first: 'Look first', usual: 'Usual', 'can-wait': 'Can wait' },
    set: 'Set this order',
    unknown: 'This request was not found.',
  },
)
