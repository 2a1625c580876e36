export const entryKinds = [
  'place',
  'group',
  'event',
  'trial',
  'course',
  'talk',
  'office',
  'hospital',
  'leaflet',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Texts that an entry has in Japanese, English and やさしい日本語. */
export const saidTexts = [
  'title',
  'summary',
  'body',
  'audience',
  'access',
  'entering',
  'hours_note',
  'surroundings',
  'cost',
  'accessibility',
  'apply',
] as const
export type SaidText = (typeof saidTexts)[number]

/** What may be so, may not be so, or is not known. */
export const knownOrNot = [
  'is_quiet',
  'is_free',
  'is_online',
  'is_anonymous_possible',
  'is_first_time_friendly',
] as const
export type KnownOrNot = (typeof knownOrNot)[number]

export const accessibilityFeatures = [
  'step-free',
  'wheelchair-toilet',
  'quiet-room',
  'dim-light',
  'sign-language',
  'writing',
  'large-print',
  'assistance-dog',
  'parking',
] as const
export type AccessibilityFeature = (typeof accessibilityFeatures)[number]

export const reportSubjects = ['hours', 'place', 'contact', 'closed', 'content', 'other'] as const
export const archiveReasons = ['ended', 'closed', 'asked', 'stale', 'mistaken'] as const
export type ArchiveReason = (typeof archiveReasons)[number]
/** Where an entry stands, for those who look after it; `due` is public and waits to be confirmed again. */
export const entryStandings = ['to-check', 'returned', 'public', 'due', 'archived'] as const
