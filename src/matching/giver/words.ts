import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    peerTitle: '紹介された人',
    hostTitle: '体験してみたい人の紹介',
    lead: '会ってみても、今回はやめておいても、どちらでもかまいません。理由は聞きません。名前は、両方が会ってみたいと答えてから伝わります。',
    none: 'いま、紹介はありません。',
    over: 'これまでの紹介',
    readiness: '会える人数や、できることを決める',
    slotTitle: '紹介された人がいます',
    open: '見る',
    advice: '仲間やスタッフに相談する',
    links: '仲間と過ごす',
  },
  {
    peerTitle: 'People you were introduced to',
    hostTitle: 'People who would like to try',
    lead: 'To meet and not to meet are both fine, and nobody asks why. Names are told once both would like to meet.',
    none: 'There is no introduction at present.',
    over: 'Earlier introductions',
    readiness: 'Decide for how many, and what you can do',
    slotTitle: 'Somebody was introduced to you',
    open: 'Open',
    advice: 'Talk it over with a peer or staff',
    links: 'Time with a fellow',
  },
  {
    lead: '会っても、会わなくても、どちらでもいいです。理由は聞きません。名前は、どちらも「会いたい」と答えたら伝わります。',
  },
)
