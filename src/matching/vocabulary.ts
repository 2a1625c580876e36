/** Kinds of company, in no order of worth. Lists on screen begin at a different place each day. */
export const companies = ['listening', 'going-along', 'story', 'group', 'being-there', 'work-trial'] as const
export type Company = (typeof companies)[number]

export const genders = ['woman', 'man', 'another'] as const
export type Gender = (typeof genders)[number]

export const ages = ['teens', '20s', '30s', '40s', '50s', '60s', '70s'] as const
export type AgeRange = (typeof ages)[number]

export const tongues = [
  'japanese',
  'easy-japanese',
  'sign',
  'writing',
  'english',
  'chinese',
  'korean',
  'other',
] as const
export type Tongue = (typeof tongues)[number]

/** How somebody wishes to be reached. `here` means: they look at their own page themselves. */
export const contactWays = ['mail', 'phone', 'letter', 'somebody', 'here'] as const
export type ContactWay = (typeof contactWays)[number]

/** What peers talk about in consultations, coarse enough to say nothing about anybody. */
export const themes = [
  'distance',
  'own-condition',
  'heavy-talk',
  'working-with-staff',
  'role',
  'pay-and-time',
  'ending',
  'other',
] as const
export type Theme = (typeof themes)[number]

export const channels = ['online', 'paper', 'phone', 'meeting'] as const
export type MatchChannel = (typeof channels)[number]
