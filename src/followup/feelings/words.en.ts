import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  title: 'How are you today?',
  choose: 'Please choose one',
  hint: 'One tap. You need not answer, and you can change it later.',
  readers: 'Only you and the follow-up staff who go along on this visit can read it.',
  readersAlone:
    'No follow-up staff go along on this visit. Only you can read it. Where an answer says that somebody gets in touch, the coordinator is told “please get in touch”, nothing else.',
  answer: {
    fine: 'Fine',
    'so-so': 'So-so',
    uneasy: 'A little uneasy',
    'want-to-talk': 'I’d like to talk',
    'rather-rest': 'I’d rather rest',
  },
  about: {
    fine: '',
    'so-so': '',
    uneasy: 'Staff get in touch with you',
    'want-to-talk': 'Staff get in touch with you',
    'rather-rest': 'See how to take a rest',
  },
  thanks: {
    fine: 'Thank you for telling us. Have a good day.',
    'so-so': 'Thank you for telling us. As much as feels right is enough.',
    uneasy: 'Thank you for telling us. We have asked them to get in touch with you. Resting is always possible, too.',
    'want-to-talk': 'Thank you for telling us. We have asked them to get in touch with you.',
    'rather-rest': 'Thank you for telling us. You can rest at any time. No reason is needed.',
  },
  cannotCome: 'Say that I can’t come',
  toVisit: 'To the visit',
  closed: {
    title: 'The question is not open today',
    lead: 'You can answer here when the visit is near.',
  },
  told: {
    title: 'Write down an answer you were told',
    lead: 'Record for the person what they told you by telephone or in person.',
    readers:
      'Only the person and the follow-up staff who go along on this visit can read it. Choose what was said; reasons are not written down.',
    save: 'Record',
    early: 'It is too early to ask.',
    label: { person: 'Whose answer', answer: 'Answer', channel: 'How you were told' },
    channel: { phone: 'By telephone', meeting: 'In person', paper: 'On paper' },
  },
}
