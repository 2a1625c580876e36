import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: 'お誘いを送る',
  lead: '選んだ依頼について、案の人にお誘いが届きます。お誘いは約束ではありません。受けるかどうかは本人が決め、見送っても理由は聞かれません。',
  afterwards:
    '送るときに、都合や上限などのきまりをもう一度確かめます。合わなくなった依頼には、だれにも送りません。ほかの依頼のお誘いは送ります。',
  requests: (n: string) => `お誘いを送る依頼（${n}件）`,
  months: '月ごとに送る',
  month: (month: string, n: string) => `${month}（${n}件）`,
  all: 'すべての月',
  staffHint: 'フォロースタッフは、日程を確定するときに、はじめから選ばれています。',
  line: (when: string, host: string) => `${when} ${host}`,
  people: (names: string) => `お誘いする人：${names}`,
  staff: (name: string) => `フォロースタッフ：${name}`,
  until: '返事の期限',
  untilHint: 'この日の終わりまで待ちます。派遣が始まるときには必ず終わります。',
  send: '選んだ依頼のお誘いを送る',
  nothing: 'この案のお誘いは、すべて送ってあります。',
  noProposal: '送る案がまだありません。',
  sent: (requests: string, people: string) => `${requests}件の依頼について、のべ${people}人にお誘いを送りました。`,
  sentNone: 'お誘いは送っていません。',
  leftTitle: (n: string) => `${n}件には送っていません`,
  leftLead: 'これらの依頼では、だれにも送っていません。下で見直すか、案を変えてください。',
  person: (name: string, reasons: string) => `${name}さん：${reasons}`,
  nowFine: 'いまは送れます。',
  change: '案を変える',
  refused: {
    'nobody-chosen': 'お誘いを送る依頼を選んでください。',
    'changed-meanwhile': (by: string) =>
      `このページを開いたあとに、${by}さんが新しい案を作りました。まだ何も送っていません。いまの案を確かめて、もう一度送ってください。`,
    past: '返事の期限が過ぎています。今日か、先の日にしてください。',
    system: 'ともに',
  },
}

const en: Widen<typeof ja> = {
  title: 'Send the offers',
  lead: 'For each request you choose, the people of the proposal receive an offer. An offer is no promise: everybody decides for themselves, and nobody is asked why they pass.',
  afterwards:
    'Before sending, times, limits and every other rule are asked once more. Where something no longer fits, nobody of that request is sent anything; the other offers are sent.',
  requests: (n) => `Requests to send offers for (${n})`,
  months: 'Send month by month',
  month: (month, n) => `${month} (${n})`,
  all: 'All months',
  staffHint: 'Follow-up staff are chosen beforehand when the date is confirmed.',
  line: (when, host) => `${when} ${host}`,
  people: (names) => `Would be asked: ${names}`,
  staff: (name) => `Follow-up staff: ${name}`,
  until: 'Answer until',
  untilHint: 'Answers are awaited to the end of that day, and never beyond the beginning of the visit.',
  send: 'Send the offers of these requests',
  nothing: 'Every offer of this proposal was sent.',
  noProposal: 'There is no proposal to send yet.',
  sent: (requests, people) => `Offers were sent for ${requests} requests, to ${people} people altogether.`,
  sentNone: 'No offer was sent.',
  leftTitle: (n) => `${n} not sent`,
  leftLead: 'For these requests nobody was sent anything. Please look at them below, or change the proposal.',
  person: (name, reasons) => `${name}: ${reasons}`,
  nowFine: 'Could be sent now.',
  change: 'Change the proposal',
  refused: {
    'nobody-chosen': 'Please choose the requests to send offers for.',
    'changed-meanwhile': (by) =>
      `After you opened this page, ${by} made a new proposal. Nothing was sent. Please look at it and send once more.`,
    past: 'The last day for answers has passed. Please choose today or a later day.',
    system: 'Tomoni',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
