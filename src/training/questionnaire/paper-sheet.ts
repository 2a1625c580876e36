import QRCode from 'qrcode'
import type { Language } from '#platform/i18n/catalogue.ts'
import { withoutReadings } from '#platform/i18n/readings.ts'
import { courseName } from '../application/course-name.ts'
import type { Run } from '../run/run.queries.ts'
import { nextWishes, questionNames, questions } from './rules.ts'
import { words } from './words.ts'

/** The same questions on paper. */
export async function sheetOf(language: Language, run: Run, link: string) {
  const w = withoutReadings(words(language))
  const options = (name: (typeof questionNames)[number]) =>
    questions[name].map((value) => (w.answer[name] as Record<string, string>)[value] ?? value)
  return {
    lang: language === 'en' ? 'en' : 'ja',
    title: words(language).paper.title(courseName(language, run)),
    lead: w.lead,
    questions: [
      ...questionNames.map((name) => ({ title: w.question[name], options: options(name) })),
      { title: w.question.next, options: nextWishes.map((wish) => w.next[wish]) },
    ],
    words: w.question.words,
    online: w.paper.online,
    link,
    qr: link && (await QRCode.toString(link, { type: 'svg', margin: 0 })),
  }
}
