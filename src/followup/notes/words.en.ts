import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  letter: {
    subject: 'Something waits for you to read',
    body: (address) => `Something waits for you to read. Please sign in.\n${address}\n`,
  },
  notebook: {
    activity: 'Activity record',
    feelings: 'Notes about feelings',
    supervision: 'Supervision',
    coordination: 'Coordinator’s notes',
  },
  readBy: { me: 'Only you can read it', meAnd: (names) => `Read by you and ${names}` },
  by: (name) => `Written by ${name}`,
  heard: { online: '', phone: 'told by telephone', meeting: 'told in person', paper: 'received on paper' },
  withdraw: 'Withdraw',
  withdrawNote: 'Once withdrawn, the words are gone and nobody can read them.',
  comma: ', ',
  mine: {
    title: 'My notes',
    lead: 'A place to write down how you feel. Who may see it is for you to decide.',
    write: { feelings: 'Write about how I feel', supervision: 'Ask in supervision' },
    none: {
      feelings: 'You have written nothing yet.',
      supervision: 'You have asked nothing yet.',
      activity: 'There is no record yet of a visit you went on.',
    },
    lead2: {
      feelings: 'Only you and the follow-up staff you choose can read them.',
      supervision: 'Only you and the one person you choose can read it. Those who decide about visits are not told.',
      activity: 'Written by the staff who went along with you.',
    },
    release: {
      summary: 'Show it to other staff, too',
      lead: 'New staff cannot read earlier notes. Choose here only where you want them to. You can take it back later.',
      to: 'Staff to show it to',
      save: 'Show it',
      takeBack: (name) => `Stop showing it to ${name}`,
    },
    agreed: {
      title: 'What you agreed on',
      lead: 'What you and the staff agreed on after a visit.',
      nextTalk: (day) => `Next talk: ${day}`,
      coordinatorReads: 'The coordinator knows, too',
    },
    saved: 'Written.',
    back: 'My notes',
  },
  form: {
    feelings: {
      title: 'Write about how I feel',
      lead: 'It may be short, and it need not be in order.',
      readers:
        'Only you and the staff chosen above can read it. The host, coordinators and officers of the municipality cannot.',
      notFor: 'If it cannot wait, please telephone. What you write here is not read at once.',
      reader: 'Who may see it?',
      alone: 'Only me',
      words: 'How you feel',
    },
    supervision: {
      title: 'Ask in supervision',
      lead: 'You can ask about what was difficult or unclear in a visit, and need not carry it alone.',
      readers:
        'Only you and the one person chosen above can read it. Other staff, coordinators, the host and officers of the municipality cannot.',
      notFor: 'Not for changes of plan or for taking a rest. If it cannot wait, please telephone.',
      reader: 'Whom would you like to ask?',
      words: 'What you would like to ask',
    },
    told: {
      title: 'Write down feelings you were told',
      lead: 'What the person told you, kept because the person wishes it.',
      readers: 'Only the person and you can read it. The person can show it to other staff, and can delete it.',
      notFor: 'No diagnosis, nothing about an illness, no assessment. Not for what is urgent.',
      words: 'What the person said',
      channel: 'How you were told',
      wished: 'The person wishes this to be written down',
    },
    activity: {
      title: 'Write the activity record',
      lead: 'What was done on the day.',
      readers:
        'Read by the peer supporters who went, the staff who go along, and coordinators. With the box below, the host can read it, too.',
      notFor: 'Nothing about anybody’s feelings, condition or illness, and no names of those you met.',
      words: 'What was done',
      hostReads: 'Show it to the host, too (those who went and the host agreed)',
    },
    reply: {
      title: 'Write a reply in supervision',
      lead: 'A reply to the person who asked.',
      readers: 'Only the person who asked and you can read it. Coordinators and officers of the municipality cannot.',
      notFor: 'Not for arranging visits, not for judging anybody. If it cannot wait, please talk by telephone.',
      words: 'Reply',
    },
    coordination: {
      title: 'Write a note',
      readers:
        'Read by the coordinators who look after this person, and by the person under “My records”. Follow-up staff, hosts and officers of the municipality cannot read it.',
      notFor: 'No diagnosis, nothing about an illness, no hearsay, no judgement. Not for what is urgent.',
      words: 'Note',
    },
    save: 'Write it down',
  },
  going: {
    title: 'Records and notes',
    write: 'Write the activity record',
    writeTold: (name) => `Write down feelings ${name} told me`,
    none: {
      activity: 'There is no record of this visit yet.',
      feelings: 'No note about this visit was shown to you.',
    },
    feelingsLead:
      'Only notes that the person chose to show to you stand here. What staff before you could read does not.',
    hostReads: 'The host can read it',
    toSupervision: 'All notes shown to me',
  },
  shared: {
    title: 'Notes shown to me',
    lead: 'Notes that people chose to show to you, and what they ask you in supervision. Please do not tell anybody.',
    none: 'No note is shown to you at present.',
    reply: 'Write a reply',
    back: 'Notes shown to me',
  },
  person: {
    title: 'Notes and activity records',
    lead: 'Coordinators’ notes, and the records of visits this person went on. Notes about feelings and supervision do not stand here.',
    none: { coordination: 'No note yet.', activity: 'No activity record yet.' },
    agreed: 'What was agreed on (where the person let you know)',
    back: 'Back',
    saved: 'Written.',
  },
  host: {
    title: 'Activity record',
    lead: 'Written by the staff who went along, as agreed with those who went.',
    none: 'There is no record to see yet.',
    subject: 'The record of a visit',
    body: (when, place, address) =>
      `The record of this visit can be read now.\n\nWhen: ${when}\nWhere: ${place}\n\nPlease sign in.\n${address}\n`,
  },
  label: {
    reader: 'Who may see it',
    words: 'The words',
    channel: 'How you were told',
    wished: 'The wish of the person',
    hostReads: 'Show it to the host, too',
    account: 'Staff to show it to',
  },
}
