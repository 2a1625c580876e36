import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  back: 'My calendar',
  today: 'Today',
  where: 'Place',
  how: 'How to get there',
  meetingPoint: 'Where to meet',
  company: 'Who goes with you',
  staff: (name) => `Follow-up staff: ${name}`,
  staffDeputy: (name) => `${name} (deputy of the follow-up staff)`,
  noStaff: 'No follow-up staff go along',
  others: (n) => `${n} other peer supporters`,
  contact: 'Contact on the day',
  unsaid: 'Not settled yet',
  deputy: 'You have agreed to be the deputy. If you are needed, we ask you once more.',
  feelingTitle: 'How are you today?',
  feeling: 'Say how you are',
  lookBackTitle: 'Afterwards',
  again: 'Say where you would like to go again',
  lookBack: 'Look back',
  unwellTitle: 'If you cannot go',
  unwellNote:
    'Staying at home for your health is usual. Nobody asks why. Your place becomes free, and the coordinator and the follow-up staff hear place and time, nothing else.',
  unwellToday: 'I cannot go today (health)',
  unwellBefore: 'I cannot go',
  steppedOut: 'We have told them that you cannot go. Thank you for letting us know. Take your time.',
  steppedOutBack: 'If you can go after all, please tell the coordinator.',
  changed: {
    cancelled: 'This was cancelled.',
    postponed: 'This was postponed. The new day will reach you as an offer.',
  },
  done: 'This took place. Thank you.',
  requestTitle: 'The request',
}
