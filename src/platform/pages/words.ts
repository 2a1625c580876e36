import { catalogue } from '../i18n/catalogue.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en, {
  toHome: '{最初|さいしょ}のページへ',
  welcome: {
    lead: 'ピアサポートの{活動|かつどう}を{助|たす}けるページです。',
    places: '{住|す}んでいる{町|まち}のページ',
    placesLead: 'いられるところ、{仲間|なかま}の{集|あつ}まりを{見|み}ることができます。{名前|なまえ}はいりません。',
    signIn: 'サインインする（{入|はい}る）',
    for: {
      supporter: {
        what: 'したいこと、できる{日|ひ}は、{自分|じぶん}で{決|き}めます。{休|やす}むとき、{理由|りゆう}はいりません。',
      },
      host: { what: '{短|みじか}い{質問|しつもん}に{答|こた}えて、{来|き}てほしいと{頼|たの}めます。' },
    },
  },
})
