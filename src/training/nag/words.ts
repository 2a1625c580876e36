import { catalogue } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

export const words = catalogue(
  {
    unclosed: {
      subject: (n: string) => `終えていない研修が${n}件あります`,
      lead: (n: string) => `最後の日が過ぎて、まだ終えていない研修が${n}件あります。`,
      end: '出席を確かめ、修了を確定して、「研修を終える」を押してください。',
    },
    ends: {
      subject: '{研修|けんしゅう}の{期限|きげん}のお{知|し}らせ',
      lead: (on: string) => `{修了|しゅうりょう}した{研修|けんしゅう}の{期限|きげん}は、${on}までです。`,
      end: 'のばすことができます。{担当者|たんとうしゃ}に{聞|き}いてください。',
    },
  },
  {
    unclosed: {
      subject: (n) => `${plural(n, 'course')} not finished yet`,
      lead: (n) => `The last day is over and the course is not finished yet: ${plural(n, 'course')}.`,
      end: 'Check attendance, settle completions and press “Finish the course”.',
    },
    ends: {
      subject: 'A course you completed is about to end',
      lead: (on) => `A course you completed counts until ${on}.`,
      end: 'It can be extended. Please ask the organisers.',
    },
  },
)
