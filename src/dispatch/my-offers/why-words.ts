import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import type { Fit, FitFigures } from '../rules/finding.ts'

const ja = {
  title: 'なぜお{誘|さそ}いが{届|とど}いたか',
  lead: 'お{誘|さそ}いを{送|おく}るとき、あなたの{希望|きぼう}や{上限|じょうげん}に{合|あ}わないところはありませんでした。',
  fit: {
    'wished-activity': (what: string) => `してみたい{活動|かつどう}に{入|はい}っています：${what}`,
    'wished-topic': (what: string) => `{話|はな}せることに{入|はい}っています：${what}`,
    'wished-area': () => 'あなたが{選|えら}んだ{地域|ちいき}です',
    'wished-form': (what: string) => `{希望|きぼう}している{形|かたち}です：${what}`,
    'been-there-before': () => '{前|まえ}に{行|い}ったことのあるところです',
    'first-chance': () => 'あなたの{初|はじ}めての{活動|かつどう}になります',
    'is-deputy': () => '{控|ひか}えを{引|ひ}き{受|う}けている{日|ひ}です',
    'available-as-said': () => '{都合|つごう}がよいと{伝|つた}えている{日時|にちじ}です',
    'within-wished-amount': (nth: string, wished: string) =>
      `この{月|つき}の${nth}{回目|かいめ}です（{希望|きぼう}は{月|つき}に${wished}{回|かい}くらい）`,
    'short-way': (minutes: string) =>
      `{移動|いどう}は${minutes}{分|ふん}くらいで、あなたの{決|き}めた{長|なが}さの{中|なか}です`,
  },
  more: 'お{誘|さそ}いについて、くわしく{見|み}る',
}

const words = catalogue(
  ja,
  {
    title: 'Why this offer came to you',
    lead: 'When it was sent, nothing in it went against your wishes or your limits.',
    fit: {
      'wished-activity': (what) => `It is among the activities you would like to do: ${what}`,
      'wished-topic': (what) => `It is among the topics you can talk about: ${what}`,
      'wished-area': () => 'It is in an area you chose',
      'wished-form': (what) => `It has the form you wish for: ${what}`,
      'been-there-before': () => 'You have been there before',
      'first-chance': () => 'It would be your first activity',
      'is-deputy': () => 'You are the deputy on that day',
      'available-as-said': () => 'You said that this time suits you',
      'within-wished-amount': (nth, wished) => `It would be number ${nth} in this month (you wish for about ${wished})`,
      'short-way': (minutes) => `The way takes about ${minutes} minutes, within the limit you set`,
    },
    more: 'More about offers',
  },
  {
    title: 'どうしておさそいが{来|き}たか',
    lead: 'おさそいを{送|おく}るとき、あなたが{決|き}めたことと{合|あ}わないところはありませんでした。',
    fit: {
      'wished-activity': (what) => `あなたがしたいことです：${what}`,
      'wished-topic': (what) => `あなたが{話|はな}せることです：${what}`,
      'wished-area': () => 'あなたがえらんだ{所|ところ}です',
      'wished-form': (what) => `あなたがえらんだやり{方|かた}です：${what}`,
      'been-there-before': () => '{前|まえ}に{行|い}った{所|ところ}です',
      'first-chance': () => 'はじめての{活動|かつどう}です',
      'is-deputy': () => '{代|か}わりの{人|ひと}になっている{日|ひ}です',
      'available-as-said': () => 'あなたが「{行|い}ける」と{言|い}った{時間|じかん}です',
      'within-wished-amount': (nth, wished) =>
        `この{月|つき}で${nth}{回目|かいめ}です（あなたの{希望|きぼう}は{月|つき}に${wished}{回|かい}くらい）`,
      'short-way': (minutes) => `${minutes}{分|ふん}くらいで{行|い}けます`,
    },
    more: 'おさそいのことを、もっと{見|み}る',
  },
)

export const whyWords = words

/** What fits, said to the person themselves. */
export function whyInWords(language: Language, fits: readonly Fit[]): string[] {
  const say = words(language).fit
  const v = vocabularyWithReadings(language)
  const list = (parts: readonly string[]) => parts.join(language === 'en' ? ', ' : '、')
  const lines: { [R in keyof FitFigures]: (figures: FitFigures[R]) => string } = {
    'wished-activity': ({ activity }) => say['wished-activity'](v.activity[activity]),
    'wished-topic': ({ topics }) => say['wished-topic'](list(topics.map((topic) => v.topic[topic]))),
    'wished-area': () => say['wished-area'](),
    'wished-form': ({ form }) => say['wished-form'](v.form[form]),
    'been-there-before': () => say['been-there-before'](),
    'first-chance': () => say['first-chance'](),
    'is-deputy': () => say['is-deputy'](),
    'available-as-said': () => say['available-as-said'](),
    'within-wished-amount': ({ nth, wished }) => say['within-wished-amount'](String(nth), String(wished)),
    'short-way': ({ minutes }) => say['short-way'](String(minutes)),
  }
  return fits.map(({ rule, figures }) => lines[rule](figures as never))
}
