import { reasonInWords } from '#dispatch/index.ts'
import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import type { Ask, Fit, Hard, Soft } from './finding.ts'

const words = catalogue(
  {
    hard: {
      'no-place-free': (held: string, atOnce: string) =>
        `いま${held}{人|にん}と{関|かか}わっています（{自分|じぶん}で{決|き}めた{人数|にんずう}は${atOnce}{人|にん}）`,
      apart: () => '{引|ひ}き{合|あ}わせないことになっています',
      'open-already': () => 'すでに{紹介|しょうかい}しています',
    },
    hardUnless: {
      'no-place-free': 'だれかとの{関|かか}わりが{終|お}わるか、{本人|ほんにん}が{人数|にんずう}をふやせば',
      apart: '{言|い}った{人|ひと}が、{自分|じぶん}から{取|と}り{消|け}せば',
      'open-already': '{返事|へんじ}を{待|ま}ってから',
      register: '{本人|ほんにん}が{自分|じぶん}で{変|か}えれば',
    },
    soft: {
      company: (list: string) => `{希望|きぼう}の{過|す}ごし{方|かた}（${list}）は、できることに{入|はい}っていません`,
      mode: (list: string) => `{希望|きぼう}の{会|あ}い{方|かた}（${list}）が{合|あ}いません`,
      tongue: (list: string) => `{希望|きぼう}のことば（${list}）が{合|あ}いません`,
      time: (list: string) => `{希望|きぼう}の{時間|じかん}（${list}）が{合|あ}いません`,
      gender: (list: string) => `{希望|きぼう}の{性別|せいべつ}（${list}）と{違|ちが}います`,
      age: (list: string) => `{希望|きぼう}の{年代|ねんだい}（${list}）と{違|ちが}います`,
      'gender-of-seeker': () => '{相手|あいて}が{会|あ}いたい{性別|せいべつ}に{入|はい}っていません',
      'age-of-seeker': () => '{相手|あいて}が{会|あ}いたい{年代|ねんだい}に{入|はい}っていません',
      way: (minutes: string, limit: string) =>
        `{移動|いどう}に${minutes}{分|ふん}かかります（{希望|きぼう}は${limit}{分|ふん}まで）`,
      'said-no': (day: string) => `${day}に「{今回|こんかい}はやめておく」という{答|こた}えがありました`,
    },
    unless: {
      company: 'ほかの{過|す}ごし{方|かた}でもよければ',
      mode: 'ほかの{会|あ}い{方|かた}でもよければ',
      tongue: 'ことばの{助|たす}けがあれば',
      time: 'どちらかが{別|べつ}の{時間|じかん}を{見|み}つければ',
      gender: '{性別|せいべつ}にこだわらなければ',
      age: '{年代|ねんだい}にこだわらなければ',
      'gender-of-seeker': '{相手|あいて}がよいと{言|い}えば',
      'age-of-seeker': '{相手|あいて}がよいと{言|い}えば',
      way: '{間|あいだ}の{場所|ばしょ}や{電話|でんわ}で{会|あ}えば',
      'said-no': 'もう{一度|いちど}{話|はな}して、たずねてよいとなれば',
    },
    fit: {
      company: (list: string) => `「${list}」という{希望|きぼう}に{合|あ}います`,
      topic: (list: string) => `{話|はな}してみたいこと：${list}`,
      mode: (list: string) => `{会|あ}い{方|かた}：${list}`,
      tongue: (list: string) => `ことば：${list}`,
      time: (list: string) => `{都合|つごう}のよい{時間|じかん}：${list}`,
      gender: (list: string) => `{希望|きぼう}の{性別|せいべつ}：${list}`,
      age: (list: string) => `{希望|きぼう}の{年代|ねんだい}：${list}`,
      near: (minutes: string) => (minutes === '0' ? '{同|おな}じ{地域|ちいき}' : `{移動|いどう}${minutes}{分|ふん}`),
    },
    ask: {
      'gender-not-said': '{性別|せいべつ}は{聞|き}いていません。たずねてください',
      'age-not-said': '{年代|ねんだい}は{聞|き}いていません。たずねてください',
      'times-not-said': '{都合|つごう}のよい{時間|じかん}は{聞|き}いていません。たずねてください',
      'tongues-not-said': '{話|はな}せることばは{聞|き}いていません。たずねてください',
      'way-unknown': '{移動|いどう}{時間|じかん}が{分|わ}かりません。たずねてください',
      'introduced-before': '{前|まえ}にも{紹介|しょうかい}しています（もう{一度|いちど}たずねてもかまいません）',
    },
    butFor: (what: string, unless: string) => `${what}。${unless}{会|あ}えます。`,
    leftOut: (what: string, unless: string) => `${what}。${unless}。`,
  },
  {
    hard: {
      'no-place-free': (held, atOnce) => `Keeps ${held} company already (of the ${atOnce} they set themselves)`,
      apart: () => 'Not to be introduced to each other',
      'open-already': () => 'Introduced already',
    },
    hardUnless: {
      'no-place-free': 'Unless something ends, or they set a higher number themselves',
      apart: 'Unless whoever said so takes it back',
      'open-already': 'Not before there is an answer',
      register: 'Unless they change it themselves',
    },
    soft: {
      company: (list) => `The kind of company hoped for (${list}) is not among what they do`,
      mode: (list) => `The wished way to meet (${list}) does not fit`,
      tongue: (list) => `The wished language (${list}) does not fit`,
      time: (list) => `The wished time (${list}) does not fit`,
      gender: (list) => `Not the wished gender (${list})`,
      age: (list) => `Not the wished age (${list})`,
      'gender-of-seeker': () => 'Not of the gender the other side wishes to meet',
      'age-of-seeker': () => 'Not of the age the other side wishes to meet',
      way: (minutes, limit) => `The way takes ${minutes} minutes (wished: up to ${limit})`,
      'said-no': (day) => `On ${day} the answer was “not this time”`,
    },
    unless: {
      company: 'unless another kind of company would do',
      mode: 'unless another way to meet would do',
      tongue: 'unless there is help with the language',
      time: 'unless one of you finds another time',
      gender: 'unless gender does not matter after all',
      age: 'unless age does not matter after all',
      'gender-of-seeker': 'unless the other side agrees',
      'age-of-seeker': 'unless the other side agrees',
      way: 'unless you meet halfway or by telephone',
      'said-no': 'unless they may be asked again after another talk',
    },
    fit: {
      company: (list) => `Fits the wish: ${list}`,
      topic: (list) => `Would like to talk about: ${list}`,
      mode: (list) => `Can meet: ${list}`,
      tongue: (list) => `Language: ${list}`,
      time: (list) => `Time for both: ${list}`,
      gender: (list) => `Wished gender: ${list}`,
      age: (list) => `Wished age: ${list}`,
      near: (minutes) => (minutes === '0' ? 'In the same area' : `${minutes} minutes away`),
    },
    ask: {
      'gender-not-said': 'Gender was not said: please ask',
      'age-not-said': 'Age was not said: please ask',
      'times-not-said': 'Times were not said: please ask',
      'tongues-not-said': 'Languages were not said: please ask',
      'way-unknown': 'The way is not known: please ask',
      'introduced-before': 'Introduced before (asking again is fine)',
    },
    butFor: (what, unless) => `Does not fit: ${what}, ${unless}.`,
    leftOut: (what, unless) => `${what}. ${unless}.`,
  },
)

export function fitInWords(language: Language, { rule, figures }: Fit): string {
  const w = words(language).fit
  if (rule === 'near') return w.near(String(figures.minutes))
  return w[rule](named(language, rule, figures))
}

export function softInWords(language: Language, { rule, figures }: Soft): string {
  const { soft, unless, butFor } = words(language)
  const said =
    rule === 'way'
      ? soft.way(String(figures.minutes), String(figures.limit))
      : rule === 'said-no'
        ? soft['said-no'](formatDay(language, figures.on, 'long'))
        : rule === 'gender-of-seeker' || rule === 'age-of-seeker'
          ? soft[rule]()
          : soft[rule](named(language, rule, figures))
  return butFor(said, unless[rule])
}

export const askInWords = (language: Language, { rule }: Ask): string => words(language).ask[rule]

export function hardInWords(language: Language, { rule, figures }: Hard): string {
  const { hard, hardUnless, leftOut } = words(language)
  const said =
    rule === 'register'
      ? reasonInWords(language, figures)
      : rule === 'no-place-free'
        ? hard[rule](String(figures.held), String(figures.atOnce))
        : hard[rule]()
  return leftOut(said, hardUnless[rule])
}

/** The values in the figures of a finding, by their names in the vocabulary. */
function named(language: Language, rule: string, figures: object): string {
  const m = vocabularyWords(language)
  const v = vocabulary(language)
  const names: Record<string, Record<string, string>> = {
    company: m.company,
    topic: v.topic,
    mode: v.mode,
    tongue: m.tongue,
    time: m.weekPart,
    gender: m.gender,
    age: m.age,
  }
  const values = Object.values(figures).flat() as string[]
  return values.map((value) => names[rule]?.[value] ?? value).join(language === 'en' ? ', ' : '、')
}
