import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { formatSpan } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import type { PlaceFinding, PlaceFit } from './rules/meeting-place.ts'

const words = catalogue(
  {
    fit: {
      quiet: '静かに過ごせます',
      free: '無料です',
      'first-time': 'はじめての人も入りやすい所です',
      area: '会いやすい地域です',
    },
    open: (span: string) => `その時間に開いています（${span}）`,
    soft: { costs: '費用がかかります。二人がよければ使えます。' },
    ask: {
      'hours-unknown': 'その日に開いているか分かりません。問い合わせてください。',
      'cost-unknown': '費用が分かりません。問い合わせてください。',
    },
    closed: 'その日は開いていません。ほかの日なら使えます。',
    closedThen: (spans: string) => `その時間は開いていません。${spans}なら使えます。`,
  },
  {
    fit: {
      quiet: 'It is quiet',
      free: 'It is free',
      'first-time': 'Easy to come to for the first time',
      area: 'In an area that is easy to come to',
    },
    open: (span) => `Open at that time (${span})`,
    soft: { costs: 'It costs something: can be used if both are fine with it' },
    ask: {
      'hours-unknown': 'Whether it is open on that day is not known: please ask there',
      'cost-unknown': 'The cost is not known: please ask there',
    },
    closed: 'Closed on that day, unless another day would do',
    closedThen: (spans) => `Closed at that time, unless ${spans} would do`,
  },
)

const fitText = (language: Language, fit: PlaceFit) => {
  const w = words(language)
  if (fit.rule !== 'open') return w.fit[fit.rule]
  return w.open(formatSpan(language, fit.span.fromMinute, fit.span.toMinute % 1440))
}

/** Why a place is proposed, what does not fit, and what is to be asked there. */
export const placeInWords = (language: Language, { fits, soft, asks }: PlaceFinding): string[] => [
  ...fits.map((fit) => fitText(language, fit)),
  ...soft.map((each) => words(language).soft[each]),
  ...asks.map((each) => words(language).ask[each]),
]

/** Why it cannot be used at that time, and when it could. */
export function closedInWords(language: Language, spans: NonNullable<PlaceFinding['closed']>): string {
  const w = words(language)
  const times = spans.map(({ fromMinute, toMinute }) => formatSpan(language, fromMinute, toMinute % 1440))
  return times.length === 0 ? w.closed : w.closedThen(listed(language, times))
}
