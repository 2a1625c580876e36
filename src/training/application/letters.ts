import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { queueLetter } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { codeOfPlace } from './code-of-place.queries.ts'
import { letterWords } from './letter-words.ts'
import { applicationToken } from './link.ts'
import type { ApplicantsRun } from './run-facts.queries.ts'

export interface Addressee {
  id: string
  reference: string
  language: Language
  /** Without an address nobody is written to: the letter is printed, or somebody telephones. */
  email: string | null
}

export type Told = 'received' | 'accepted' | 'waiting' | 'declined' | 'withdrawn'

/** A letter carries the reference, places and times, and the private link: no name, no condition, no wish. */
export async function tellApplicant(
  tx: Tx,
  moment: Moment,
  to: Addressee,
  run: ApplicantsRun,
  told: Told,
): Promise<boolean> {
  if (!to.email) return false
  const code = await codeOfPlace(tx, moment)
  const link = urls.place.application({ code, token: applicationToken(moment, to.id) })
  return queueLetter(tx, moment, { email: to.email, language: to.language }, `application-${told}`, (language) => {
    const w = letterWords(language)
    const lines = [w.body[told], `${w.reference}${to.reference}`, '', ...placeAndTime(language, run), '', w.page, link]
    return { subject: w.subject[told], body: lines.join('\n') }
  })
}

export const tellReceived = (tx: Tx, moment: Moment, to: Addressee, run: ApplicantsRun) =>
  tellApplicant(tx, moment, to, run, 'received')

export const placeAndTime = (language: Language, run: Pick<ApplicantsRun, 'days' | 'place'>): string[] =>
  run.days.map((day) =>
    [
      formatDay(language, day.onDay, 'long'),
      formatSpan(language, day.startMinute, day.endMinute),
      day.place || run.place,
    ]
      .filter(Boolean)
      .join(' '),
  )
