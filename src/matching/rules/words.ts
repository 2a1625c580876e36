import { reasonInWords } from '#dispatch/index.ts'
import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import type { Ask, Fit, Hard, Soft } from './finding.ts'

const words = catalogue(
  {
    hard: {
      'no-place-free': (held: string, atOnce: string) =>
        `いま${held}人と関わっています（自分で決めた人数は${atOnce}人）`,
      apart: () => '引き合わせないことになっています',
      'open-already': () => 'すでに紹介しています',
      'said-no': () => '前に、会わないことになりました',
    },
    hardUnless: {
      'no-place-free': 'だれかとの関わりが終わるか、本人が人数をふやせば',
      apart: '言った人が、自分から取り消せば',
      'open-already': '返事を待ってから',
      'said-no': 'もう一度紹介することはありません',
      register: '本人が自分で変えれば',
    },
    soft: {
      company: (list: string) => `希望の過ごし方（${list}）は、できることに入っていません`,
      mode: (list: string) => `希望の会い方（${list}）が合いません`,
      tongue: (list: string) => `希望のことば（${list}）が合いません`,
      time: (list: string) => `希望の時間（${list}）が合いません`,
      gender: (list: string) => `希望の性別（${list}）と違います`,
      age: (list: string) => `希望の年代（${list}）と違います`,
      'gender-of-seeker': () => '相手が会いたい性別に入っていません',
      'age-of-seeker': () => '相手が会いたい年代に入っていません',
      way: (minutes: string, limit: string) => `移動に${minutes}分かかります（希望は${limit}分まで）`,
    },
    unless: {
      company: 'ほかの過ごし方でもよければ',
      mode: 'ほかの会い方でもよければ',
      tongue: 'ことばの助けがあれば',
      time: 'どちらかが別の時間を見つければ',
      gender: '性別にこだわらなければ',
      age: '年代にこだわらなければ',
      'gender-of-seeker': '相手がよいと言えば',
      'age-of-seeker': '相手がよいと言えば',
      way: '中間の場所や電話で会えば',
    },
    fit: {
      company: (list: string) => `「${list}」という希望に合います`,
      topic: (list: string) => `話してみたいこと：${list}`,
      mode: (list: string) => `会い方：${list}`,
      tongue: (list: string) => `ことば：${list}`,
      time: (list: string) => `都合のよい時間：${list}`,
      gender: (list: string) => `希望の性別：${list}`,
      age: (list: string) => `希望の年代：${list}`,
      near: (minutes: string) => (minutes === '0' ? '同じ地域' : `移動${minutes}分`),
    },
    ask: {
      'gender-not-said': '性別は聞いていません。たずねてください',
      'age-not-said': '年代は聞いていません。たずねてください',
      'times-not-said': '都合のよい時間は聞いていません。たずねてください',
      'tongues-not-said': '話せることばは聞いていません。たずねてください',
      'way-unknown': '移動時間が分かりません。たずねてください',
      'introduced-before': '前にも紹介しています（もう一度たずねてもかまいません）',
    },
    butFor: (what: string, unless: string) => `${what}。${unless}会えます。`,
    leftOut: (what: string, unless: string) => `${what}。${unless}。`,
  },
  {
    hard: {
      'no-place-free': (held, atOnce) => `Keeps ${held} company already (of the ${atOnce} they set themselves)`,
      apart: () => 'Not to be introduced to each other',
      'open-already': () => 'Introduced already',
      'said-no': () => 'It was decided earlier not to meet',
    },
    hardUnless: {
      'no-place-free': 'Unless something ends, or they set a higher number themselves',
      apart: 'Unless whoever said so takes it back',
      'open-already': 'Not before there is an answer',
      'said-no': 'They are not introduced again',
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
