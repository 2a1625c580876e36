import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  listComma: ', ',
  none: '—',
  save: 'Save',
  change: 'Change',
  editTitle: 'Correct the person’s details',
  label: {
    name: 'Name',
    kana: 'Reading (kana)',
    penName: 'Name used in activities (pen name)',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    preferredChannel: 'Preferred way of contact',
    channel: 'How it came in',
    registeredAt: 'Recorded on',
  },
  hint: {
    name: 'Use the very characters the person uses (𠮷, 葛󠄀 and so on).',
    penName: 'A name the person would like to go by at hosts, if any.',
    channel: 'For something you were told on paper or by telephone and type in for the person.',
  },
  contactLegend: 'Contact',
  contactReaders: 'Read by coordinators, to get in touch. Hosts are not told.',
  preferred: { email: 'E-mail', phone: 'Telephone', post: 'Post', meeting: 'In person' },
  channel: { online: 'On screen', paper: 'Paper', phone: 'Telephone', meeting: 'In a meeting', import: 'From a list' },
  rare: (characters) => `Characters that other machines may show differently: ${characters}`,
  rareKept: 'They are kept as they are. Please check them when you hand over documents.',
  doubles: {
    title: 'This may be the same person',
    lead: 'These people are already recorded. If it is the same person, correct the details on that person’s page.',
    because: (likenesses) => `Same ${likenesses}`,
    likeness: { email: 'e-mail', phone: 'telephone number', name: 'name', kana: 'reading' },
    otherPerson: 'This is another person; record them as new',
  },
  hiddenFromCoordinator: 'Fields that the person chose not to tell are not shown here.',
}
