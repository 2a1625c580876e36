import { addDays } from '#platform/calendar.ts'
import { type Attention, isPast, nothing } from './attention.ts'
import type { AttentionFacts, MailFacts } from './facts.ts'
import type { Limits } from './kinds.ts'

/** Wishes about records, endings, people nobody has been in touch with for long, and letters that did not arrive. */
export function aroundPeople(facts: AttentionFacts, limits: Limits, today: string): Attention[] {
  const wishes = facts.dataWishes.map(({ id, askedOn }): Attention => {
    const until = addDays(askedOn, limits['data-wish-days'])
    return { ...nothing, kind: 'data-wish', subject: 'data-wish', id, since: askedOn, until }
  })
  const endings = facts.endings
    .filter(({ saidOn }) => !isPast(saidOn, limits['attention-ending-days'], today))
    .map(({ id, name, saidOn }): Attention => {
      return { ...nothing, kind: 'registration-ended', subject: 'person', id, name, since: saidOn }
    })
  const quiet = facts.people
    .filter(({ lastContactOn }) => isPast(lastContactOn, limits['attention-contact-days'], today))
    .map(({ id, name, lastContactOn }): Attention => {
      return { ...nothing, kind: 'no-contact', subject: 'person', id, name, since: lastContactOn }
    })
  const letters = facts.mails
    .filter(({ givenUpOn }) => !isPast(givenUpOn, limits['attention-mail-days'], today))
    .map(aroundMail)
  return [...wishes, ...endings, ...quiet, ...letters]
}

function aroundMail({ id, name, personId, organisationId, givenUpOn }: MailFacts): Attention {
  const about = { ...nothing, kind: 'mail-given-up' as const, name, since: givenUpOn }
  if (personId !== null) return { ...about, subject: 'person', id: personId }
  if (organisationId !== null) return { ...about, subject: 'organisation', id: organisationId }
  return { ...about, subject: 'nobody', id }
}
