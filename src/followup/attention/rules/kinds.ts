/** The one definition of what needs attention, in the order of the page. Days and hours are the municipality's. */
export const attentionKinds = [
  'talk-wished',
  'place-open',
  'no-offer',
  'offers-ending',
  'offers-ended',
  'ready-to-confirm',
  'days-passed',
  'no-company',
  'move-asked',
  'no-new-day',
  'no-record',
  'debrief-due',
  'data-wish',
  'registration-ended',
  'no-contact',
  'mail-given-up',
] as const
export type AttentionKind = (typeof attentionKinds)[number]

export const attentionGroups = ['today', 'requests', 'visits', 'afterwards', 'people'] as const
export type AttentionGroup = (typeof attentionGroups)[number]

export const groupOf: Record<AttentionKind, AttentionGroup> = {
  'talk-wished': 'today',
  'place-open': 'today',
  'no-offer': 'requests',
  'offers-ending': 'requests',
  'offers-ended': 'requests',
  'ready-to-confirm': 'requests',
  'days-passed': 'requests',
  'no-company': 'visits',
  'move-asked': 'visits',
  'no-new-day': 'visits',
  'no-record': 'afterwards',
  'debrief-due': 'afterwards',
  'data-wish': 'people',
  'registration-ended': 'people',
  'no-contact': 'people',
  'mail-given-up': 'people',
}

/** The dated setting a kind depends on; a kind without one is shown as soon as it is so. */
export const settingOf = {
  'no-offer': 'attention-request-days',
  'offers-ending': 'attention-offer-hours',
  'no-company': 'attention-staff-days',
  'no-record': 'attention-record-days',
  'debrief-due': 'debrief-days',
  'data-wish': 'data-wish-days',
  'registration-ended': 'attention-ending-days',
  'no-contact': 'attention-contact-days',
  'mail-given-up': 'attention-mail-days',
} as const satisfies Partial<Record<AttentionKind, string>>
export type LimitKey = (typeof settingOf)[keyof typeof settingOf]
export type Limits = Record<LimitKey, number>
