import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { MailText } from '#platform/mail/queue.ts'

/** Letters say that something waits, and a time where one was settled. No name, no condition, nothing of what it is about. */
const words = catalogue(
  {
    subject: 'お知らせがあります',
    lead: {
      received: '受け取りました。コーディネーターが読み、選んだ方法で連絡します。',
      introduced: 'ページに、ご相談したいことがあります。急がなくてかまいません。',
      'both-yes': '次の段階に進みました。コーディネーターから連絡します。',
      meeting: '日時が決まりました。',
      question: 'ページに、おたずねしたいことがあります。どちらの答えでもかまいません。',
      agreed: '約束がまとまりました。ページで読めます。',
      over: 'ひとつ、終わったことがあります。何かを失うことはありません。続きはコーディネーターと相談できます。',
      'called-off':
        '決まっていた日時が、なくなりました。お出かけにならなくてだいじょうぶです。何かを失うことはありません。続きはコーディネーターと相談できます。',
      waiting: 'お待たせしています。いまの様子を、ページに書きました。',
    },
    time: (when: string) => `日時：${when}`,
    timeGone: (when: string) => `なくなった日時：${when}`,
    page: 'くわしいことは、次のページをご覧ください。',
  },
  {
    subject: 'There is something for you to read',
    lead: {
      received: 'We have received it. A coordinator reads it and contacts you in the way you chose.',
      introduced: 'There is something on your page to think about. There is no hurry.',
      'both-yes': 'The next step can be taken. A coordinator will be in touch.',
      meeting: 'A time has been settled.',
      question: 'There is a question on your page. Either answer is fine.',
      agreed: 'It is agreed. You can read it on your page.',
      over: 'Something has come to an end. You lose nothing by it, and a coordinator is there to talk it over.',
      'called-off':
        'The time that was settled no longer holds: please do not set out. You lose nothing by it, and a coordinator is there to talk it over.',
      waiting: 'Thank you for waiting. Your page says what is happening now.',
    },
    time: (when) => `Time: ${when}`,
    timeGone: (when) => `The time that no longer holds: ${when}`,
    page: 'Please see this page:',
  },
  {
    lead: {
      introduced: 'ページに、考えてほしいことがあります。急がなくていいです。',
      question: 'ページに、聞きたいことがあります。どちらの答えでもいいです。',
      over: '終わったことがあります。心配はいりません。コーディネーターと話せます。',
      'called-off':
        '決まっていた日は、なくなりました。出かけなくていいです。心配はいりません。コーディネーターと話せます。',
      waiting: '待っていてくれて、ありがとうございます。今のことを、ページに書きました。',
    },
  },
)

export type LetterKind = keyof ReturnType<typeof words>['lead']

export interface When {
  onDay: string
  startMinute: number
  endMinute: number
}

export function letterText(language: Language, kind: LetterKind, link: string, when: When | null): MailText {
  const w = words(language)
  const said = kind === 'called-off' ? w.timeGone : w.time
  const time = when
    ? [said(`${formatDay(language, when.onDay, 'long')} ${formatSpan(language, when.startMinute, when.endMinute)}`)]
    : []
  return { subject: w.subject, body: [w.lead[kind], ...time, '', w.page, link].join('\n') }
}
