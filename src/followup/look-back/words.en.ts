import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  own: {
    invite: 'Look back on where you went',
    inviteLead: 'Only if you like.',
    title: 'Look back on the visit',
    lead: 'Four questions. Answer only what you like. Writing nothing is fine, too.',
    readers:
      'Only you and the follow-up staff who went along can read it. The host, coordinators and officers of the municipality cannot.',
    readersAlone:
      'No follow-up staff went along on this visit. Only you can read it. If you choose “I’d like to talk”, the coordinator is told “please get in touch”, nothing else.',
    happened: 'Did it take place as agreed?',
    happening: { 'as-agreed': 'As agreed', differently: 'Something was different', not: 'It did not take place' },
    feeling: 'How do you feel now?',
    heavy: 'Was anything heavy?',
    heavyHint: 'If it cannot wait, please telephone. What you write here is not read at once.',
    talk: 'Would you like to talk with someone?',
    talkHint: 'If you choose “I’d like to talk”, they are told “please get in touch”, nothing else.',
    wants: { yes: 'I’d like to talk', no: 'Not now' },
    send: 'Send',
    skip: 'I write nothing this time',
    thanks: 'Thank you, and thank you for going. Take a good rest.',
    again: 'You can add to it or change it later.',
    toVisit: 'To the visit',
    early: { title: 'You can look back from the day of the visit on', lead: 'Writing nothing is fine, too.' },
    label: {
      happened: 'Whether it took place as agreed',
      feeling: 'How you feel now',
      heavy: 'What was heavy',
      talk: 'Whether you would like to talk',
    },
  },
  told: {
    title: 'Write down a look-back you were told',
    lead: 'Record for the person what they told you by telephone, in person or on paper, in their own words.',
    readers:
      'Only the person and the follow-up staff who went along can read it. No diagnosis, nothing about an illness.',
    channel: 'How you were told',
    channels: { phone: 'By telephone', meeting: 'In person', paper: 'On paper' },
    save: 'Record',
  },
  staff: {
    title: 'Look-back of the staff',
    lead: 'How it was for those who went along. Four questions; answer those you can.',
    readers:
      'Only the follow-up staff who went along on this visit can read it. Where one person went, that person can read it, too, under “My records”. No diagnosis, nothing about an illness, no judgement.',
    happened: 'Did it take place as agreed?',
    happening: { 'as-agreed': 'As agreed', differently: 'Something was different', not: 'It did not take place' },
    said: 'How did it go for the person, in what they said?',
    saidHint: 'In the words of the person. No assessment by the staff.',
    nextTime: 'Is there anything to change next time?',
    nextTimeHint: 'About the surroundings: place, time, preparation, breaks.',
    talk: 'Does somebody want or need a talk?',
    wants: { yes: 'Yes', no: 'Not now' },
    save: 'Save',
    early: 'This can be written from the day of the visit on.',
    label: {
      happened: 'Whether it took place as agreed',
      said: 'What the person said',
      nextTime: 'What to change next time',
      talk: 'Who wants a talk',
    },
  },
}
