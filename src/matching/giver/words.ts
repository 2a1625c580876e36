import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    peerTitle: '{紹介|しょうかい}された{人|ひと}',
    hostTitle: '{体験|たいけん}してみたい{人|ひと}の{紹介|しょうかい}',
    lead: '{会|あ}ってみても、{今回|こんかい}はやめておいても、どちらでもかまいません。{理由|りゆう}は{聞|き}きません。{名前|なまえ}は、{両方|りょうほう}が{会|あ}ってみたいと{答|こた}えてから{伝|つた}わります。',
    hostLead:
      '{来|き}てもらっても、{今回|こんかい}はやめておいても、どちらでもかまいません。{理由|りゆう}は{聞|き}きません。{名前|なまえ}は、{両方|りょうほう}がよいと{答|こた}えてから{伝|つた}わります。',
    hostReadiness: '{迎|むか}えられる{人数|にんずう}を{決|き}める',
    none: 'いま、{紹介|しょうかい}はありません。',
    over: 'これまでの{紹介|しょうかい}',
    readiness: '{会|あ}える{人数|にんずう}や、できることを{決|き}める',
    slotTitle: '{紹介|しょうかい}された{人|ひと}がいます',
    open: '{見|み}る',
    advice: '{仲間|なかま}やスタッフに{相談|そうだん}する',
    links: '{仲間|なかま}と{過|す}ごす',
  },
  {
    peerTitle: 'People you were introduced to',
    hostTitle: 'People who would like to try',
    lead: 'To meet and not to meet are both fine, and nobody asks why. Names are told once both would like to meet.',
    hostLead:
      'To welcome somebody and not to are both fine, and nobody asks why. Names are told once both have said yes.',
    hostReadiness: 'Decide how many you can welcome',
    none: 'There is no introduction at present.',
    over: 'Earlier introductions',
    readiness: 'Decide for how many, and what you can do',
    slotTitle: 'Somebody was introduced to you',
    open: 'Open',
    advice: 'Talk it over with a peer or staff',
    links: 'Time with a fellow',
  },
  {
    lead: '{会|あ}っても、{会|あ}わなくても、どちらでもいいです。{理由|りゆう}は{聞|き}きません。{名前|なまえ}は、どちらも「{会|あ}いたい」と{答|こた}えたら{伝|つた}わります。',
  },
)
