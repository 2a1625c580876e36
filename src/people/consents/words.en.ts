import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  title: 'Consents',
  lead: 'You decide each by itself. You can take part without any of them, and withdraw each at any time.',
  readers: 'Read by coordinators and the municipality.',
  purpose: {
    arranging: 'Use for arranging activities',
    contractor: 'Sharing with the contracted operator',
    photo: 'Photos',
    recording: 'Video and sound recording',
    excerpt: 'Quoting your words without your name',
    employer: 'Telling your employer of courses you completed',
    news: 'News of courses and gatherings',
  },
  about: {
    arranging: 'Your wishes and times are used to find places for activities.',
    contractor: 'The organisation that runs the programme uses your record to arrange activities.',
    photo: 'Being in photos of an activity. You can still say no on the day.',
    recording: 'Being in video or sound of an activity. You can still say no on the day.',
    excerpt: 'In reports, in a form that does not tell whose words they are.',
    employer: 'For the fee procedures of the service office.',
    news: 'Sent to the contact you gave.',
  },
  given: (on) => `Agreed on ${on}`,
  notGiven: 'Not agreed',
  withdrawn: (given, withdrawn) => `Agreed on ${given}, withdrawn on ${withdrawn}`,
  give: 'Agree',
  withdraw: 'Withdraw',
  before: 'Before',
  toHeld: 'My record',
}
