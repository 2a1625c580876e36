import type { Language } from '#platform/i18n/catalogue.ts'
import { catalogue } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import type { MailText } from '#platform/mail/queue.ts'

/** Messages say where and when, and nothing about anybody. They are plain text, so they carry no furigana. */
const words = catalogue(
  {
    place: (where: string) => `場所：${where}`,
    time: (when: string) => `日時：${when}`,
    until: (when: string) => `お返事の期限：${when}`,
    end: '詳しいことは、サインインしてご覧ください。',
    noPlace: '（場所はサインインしてご確認ください）',
    subject: {
      offer: '活動のお誘いが届いています',
      'offer-withdrawn': 'お誘いを取り下げました',
      'date-settled': '日程がほかの日に決まりました',
      confirmed: '日程が決まりました',
      cancelled: '予定が中止になりました',
      postponed: '予定の日を改めます',
      'place-open': '行けなくなった方がいます',
      'place-taken': '行く方が加わりました',
      'going-along': '同行をお願いします',
      'not-going-along': '同行の予定が変わりました',
    },
    lead: {
      offer: '活動のお誘いです。受けても、見送っても、どちらでもかまいません。理由は聞きません。',
      'offer-withdrawn': 'お誘いを取り下げました。お返事はいりません。',
      'date-settled': 'この日の予定は、ほかの日に決まりました。空けてくださり、ありがとうございました。',
      confirmed: '次の日程で決まりました。',
      cancelled: '次の予定は、中止になりました。',
      postponed: '次の予定は、日を改めることになりました。',
      'place-open': '次の予定に、行けなくなった方がいます。代わりの方を探せます。',
      'place-taken': '次の予定に、行く方が加わりました。',
      'going-along': '次の予定に、同行をお願いします。',
      'not-going-along': '次の予定の同行は、担当から外れました。',
    },
  },
  {
    place: (where) => `Place: ${where}`,
    time: (when) => `Time: ${when}`,
    until: (when) => `Answer until: ${when}`,
    end: 'Please sign in to see more.',
    noPlace: '(sign in to see the place)',
    subject: {
      offer: 'An offer has arrived',
      'offer-withdrawn': 'An offer was taken back',
      'date-settled': 'Another date was chosen',
      confirmed: 'The date is settled',
      cancelled: 'A plan was cancelled',
      postponed: 'A plan moves to another day',
      'place-open': 'Somebody cannot go',
      'place-taken': 'Somebody has joined',
      'going-along': 'Please go along',
      'not-going-along': 'You do not need to go along',
    },
    lead: {
      offer: 'This is an offer. Taking it and passing on it are both fine, and nobody asks why.',
      'offer-withdrawn': 'This offer was taken back. No answer is needed.',
      'date-settled': 'Another date was chosen for this. Thank you for keeping the time free.',
      confirmed: 'This is settled:',
      cancelled: 'This plan was cancelled:',
      postponed: 'This plan moves to another day:',
      'place-open': 'Somebody cannot go to this. You can look for somebody to step in.',
      'place-taken': 'Somebody has joined this:',
      'going-along': 'Please go along to this:',
      'not-going-along': 'You do not need to go along to this any more:',
    },
  },
  {
    until: (when: string) => `返事は この日まで：${when}`,
    end: 'くわしいことは、サインインして 見てください。',
    lead: {
      offer: '活動の おさそいです。受けても、見送っても、どちらでも いいです。理由は 聞きません。',
      'offer-withdrawn': 'おさそいは なくなりました。返事は いりません。',
      'date-settled': 'ほかの日に 決まりました。時間を あけてくれて、ありがとうございました。',
      confirmed: '日が 決まりました。',
      cancelled: '予定は なくなりました。',
      postponed: '予定の日が かわります。',
    },
  },
)

export type MailKind = keyof ReturnType<typeof words>['subject']

export interface MailFacts {
  onDay: string
  startMinute: number
  endMinute: number
  placeName: string
  /** When an offer ends. */
  untilAt?: string
}

export function mailText(language: Language, kind: MailKind, facts: MailFacts): MailText {
  const w = words(language)
  const when = `${formatDay(language, facts.onDay, 'long')} ${formatSpan(language, facts.startMinute, facts.endMinute)}`
  const lines = [
    w.lead[kind],
    '',
    w.time(when),
    w.place(facts.placeName || w.noPlace),
    ...(facts.untilAt ? [w.until(formatInstant(language, facts.untilAt))] : []),
    '',
    w.end,
  ]
  return { subject: w.subject[kind], body: lines.join('\n') }
}
