import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  title: 'Pictures and leaflets',
  lead: 'Pictures and files of leaflets that this page shows. Like its text, they are public once the city has checked them.',
  toFiles: 'Change pictures and leaflets',
  none: { picture: 'There is no picture yet.', leaflet: 'There is no leaflet yet.' },
  heading: { picture: 'Pictures', leaflet: 'Leaflets' },
  add: { picture: 'Add a picture', leaflet: 'Add a leaflet' },
  change: { picture: 'Change a picture', leaflet: 'Change a leaflet' },
  enough: {
    picture: (most) => `There is room for ${most} pictures. Take one out to add another.`,
    leaflet: (most) => `There is room for ${most} leaflets. Take one out to add another.`,
  },
  label: {
    file: 'File',
    alt_ja: 'What it shows, in words (Japanese)',
    alt_easy: 'What it shows, in words (easy Japanese)',
    alt_en: 'What it shows, in words (English)',
    about_ja: 'What it says (Japanese)',
    about_easy: 'What it says (easy Japanese)',
    about_en: 'What it says (English)',
    title_ja: 'Name of the leaflet (Japanese)',
    title_easy: 'Name of the leaflet (easy Japanese)',
    title_en: 'Name of the leaflet (English)',
    is_decorative: 'It is an ornament; nobody misses anything without it',
    agreed: 'It shows nobody, or everybody in it knows and agrees that it is on this page',
    licence: 'May others use it',
    language: 'Language of the leaflet',
    position: 'Place in the order',
    channel: 'How it came in',
  },
  hint: {
    picture:
      'Up to 10 MB. JPEG, PNG or WebP. Notes on where and when it was taken are removed, and it is made smaller to fit a screen.',
    leaflet:
      'PDF, up to 10 MB. The “properties” of the file, such as the name of its author, stay in it. Remove them first if they should not be public.',
    keep: 'Choose nothing to keep the one there is.',
    alt: 'A sentence by which somebody who cannot see it knows what others see. For example: “Four chairs by a window. A quiet room, no step at the door.” Leave out “picture of”; say what one would like to know before coming.',
    decorative: 'Programs that read aloud then pass over it. The sentence above is not needed.',
    about:
      'What matters, in short, so that nobody has to open the file. It helps most where a leaflet cannot be read aloud.',
    position: 'From 1. Small numbers come first.',
    licence: 'Only what others may use is also in the lists of open data. Please ask whoever took it.',
  },
  licence: {
    '': 'Only to look at on this page',
    'CC BY 4.0': 'Anybody may use it who says where it is from (CC BY 4.0)',
    'CC0 1.0': 'Anybody may use it freely (CC0 1.0)',
  },
  language: {
    ja: 'Japanese',
    easy: 'easy Japanese',
    en: 'English',
    zh: 'Chinese',
    ko: 'Korean',
    pt: 'Portuguese',
    es: 'Spanish',
    vi: 'Vietnamese',
    tl: 'Filipino',
    ne: 'Nepali',
  },
  inOtherWords: 'Easy Japanese and English',
  save: 'Save and have it checked',
  problem: {
    missing: 'Choose a “File”.',
    again: 'Something else needed another look, so the file you chose was not taken. Please choose it again.',
    large: 'The “File” is too large. It may have up to 10 MB.',
    kind: {
      picture: 'The “File” must be a JPEG, PNG or WebP picture. It is known by what is in it, not by its name.',
      leaflet: 'The “File” must be a PDF. It is known by what is in it, not by its name.',
    },
    unreadable: {
      picture: 'This picture is damaged or too large to be read. Choose another one, or save it anew.',
      leaflet: 'This PDF is damaged and cannot be read. Make it anew and choose it again.',
    },
    locked:
      'This PDF is protected by a password or against copying and printing. Often it cannot be read aloud then. Choose one without protection.',
    active:
      'This PDF carries programs or other files. Make it anew, for example by “print to PDF”, and choose that one.',
    agreed:
      'Please see who is in the picture, and tick the box only if it is so. If somebody does not agree, choose another picture.',
    gone: 'Somebody else has taken it out in between.',
    changed: 'Somebody else changed it first. Compare with what stands now, and save again if yours is right.',
    now: (text) => `What stands now: ${text}`,
  },
  untagged:
    'Programs that read aloud may lose the order of this leaflet (a PDF without tags). If you can, save it with tags and put it in its place, or fill in “What it says”.',
  remove: 'Take out',
  removeLater: 'Take out with the next check',
  removeLaterLead: 'It leaves the page when the next change is checked and published.',
  erase: 'Delete now',
  eraseLead:
    'It leaves the public page and the history at once, and cannot be brought back. Use this when somebody in the picture no longer wishes it. No reason is needed.',
  check: {
    title: 'Pictures and leaflets',
    as: { new: 'New', changed: 'Words or order changed', same: 'As in public', gone: 'Public now, taken out next' },
    unchanged: 'The same as in public.',
    decorative: '(ornament, passed over when read aloud)',
    readable: { yes: 'Can be read aloud (tagged)', no: 'May lose its order when read aloud' },
    licence: 'May others use it',
  },
  open: {
    pictures: 'Pictures',
    leaflets: 'Leaflets',
    untagged: 'Programs that read aloud may lose its order. If anything is unclear, please ask the contact below.',
  },
  channel: { online: 'On screen', paper: 'Paper', phone: 'Telephone', meeting: 'In person' },
}
