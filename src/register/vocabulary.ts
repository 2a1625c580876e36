/** Kinds of activity, in no order of worth. Lists on screen begin at a different place each day. */
export const activities = [
  'talk',
  'hospital-visit',
  'place',
  'being-there',
  'phone',
  'home-visit',
  'outing',
  'peer-staff',
  'lecture',
  'making',
] as const
export type Activity = (typeof activities)[number]

/** Forms of engagement: forms, not steps. */
export const forms = ['volunteer', 'honorarium', 'employment'] as const
export type EngagementForm = (typeof forms)[number]

export const modes = ['in-person', 'online', 'phone'] as const
export type Mode = (typeof modes)[number]

export const topics = [
  'own-story',
  'hospital-life',
  'leaving-hospital',
  'daily-life',
  'work',
  'school',
  'family',
  'staying-in',
  'self-care',
  'stigma',
  'peer-support',
] as const
export type Topic = (typeof topics)[number]

export const audiences = [
  'inpatients',
  'service-users',
  'families',
  'staff',
  'students',
  'companies',
  'residents',
  'government',
] as const
export type Audience = (typeof audiences)[number]

export const followUpNeeds = ['always', 'first-visit', 'never'] as const
export type FollowUpNeed = (typeof followUpNeeds)[number]
