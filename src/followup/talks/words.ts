import { catalogue } from '#platform/i18n/catalogue.ts'

/** Letters: place and time only. */
export const words = catalogue(
  {
    subject: '連絡をお願いします',
    body: (when: string, place: string, address: string) =>
      `次の活動について、連絡をお願いします。\n\n日時：${when}\n場所：${place}\n\nくわしいことは、サインインしてご覧ください。\n${address}\n`,
  },
  {
    subject: 'Please get in touch',
    body: (when, place, address) =>
      `Please get in touch about this visit.\n\nWhen: ${when}\nWhere: ${place}\n\nPlease sign in for more.\n${address}\n`,
  },
)
