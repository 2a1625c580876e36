import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: 'だれが代われるか',
  lead: '順番に意味はありません。毎日変わります。だれかを急がせず、断りやすい言葉でたずねてください。',
  back: '派遣に戻る',
  open: (n: string) => `あと${n}人分の席が空いています。`,
  full: '席はすべて埋まっています。',
  over: 'この派遣は終わったか、始まっているため、お誘いは送れません。',
  until: (when: string) => `お誘いの期限：${when}`,
  waitingTitle: '返事を待っている人',
  deputiesTitle: '控えを引き受けている人',
  deputiesNone: '控えの人はいません。',
  freeTitle: 'いま、妨げになることがない人',
  freeNone: '妨げになることがない人は、いまはいません。候補の全員を見るか、派遣先と話してほかの日を探してください。',
  person: '人',
  fits: '合うところ',
  unknown: 'たずねること',
  phone: '電話',
  doing: 'できること',
  offer: 'お誘いを送る',
  offerLabel: (name: string) => `${name}さんにお誘いを送る`,
  saidYes: '電話で「行ける」と聞いた',
  saidYesLabel: (name: string) => `電話で「行ける」と聞いた：${name}さん`,
  chainsTitle: 'だれかと入れかわれば、行ける人',
  chainsLead:
    'まず一人目に、次に二人目に、断りやすい言葉でたずねてください。二人とも「行ける」となってから、それぞれの派遣のページで変えてください。',
  chain: (first: string, second: string, host: string, when: string) =>
    `${first}さんは${when}の${host}に行く予定です。${second}さんがそちらに代われば、${first}さんがここに来られます。`,
  toOther: 'その派遣を見る',
  everybody: '候補の全員を見る',
  otherDay: '延期や中止を記録する',
}

const en: Widen<typeof ja> = {
  title: 'Who could step in',
  lead: 'The order has no meaning and changes every day. Ask without hurry, in words that are easy to say no to.',
  back: 'Back to the visit',
  open: (n) => `${n} more could go.`,
  full: 'All places are taken.',
  over: 'This visit is over or has begun, so no offers can be sent.',
  until: (when) => `Offers wait until ${when}`,
  waitingTitle: 'Answers awaited from',
  deputiesTitle: 'Deputies',
  deputiesNone: 'There is no deputy.',
  freeTitle: 'Nothing speaks against these people now',
  freeNone: 'There is nobody against whom nothing speaks now. See everybody, or look for another day with the host.',
  person: 'Person',
  fits: 'What fits',
  unknown: 'To ask',
  phone: 'Telephone',
  doing: 'Possible',
  offer: 'Send an offer',
  offerLabel: (name) => `Send an offer to ${name}`,
  saidYes: 'Said yes by telephone',
  saidYesLabel: (name) => `Said yes by telephone: ${name}`,
  chainsTitle: 'Could come if somebody took their place elsewhere',
  chainsLead:
    'Ask the first one, then the second, in words that are easy to say no to. Once both have said yes, change each visit on its own page.',
  chain: (first, second, host, when) =>
    `${first} goes to ${host}, ${when}. If ${second} took that over, ${first} could come here.`,
  toOther: 'See that visit',
  everybody: 'See all candidates',
  otherDay: 'Record a postponement or cancellation',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
