import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    title: '終えていない研修',
    about: '最後の日が過ぎて、まだ終えていません。出席を確かめ、修了を確定してから「研修を終える」を押します。',
    since: (on: string) => `${on}に最後の日`,
  },
  {
    title: 'Courses not finished yet',
    about: 'The last day is over. Check attendance, settle completions, then press “Finish the course”.',
    since: (on) => `last day ${on}`,
  },
)
