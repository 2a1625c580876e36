export interface Violation {
  code: ViolationCode
  requestId: string
  supporterId?: string
  staffId?: string
  /** Days, minutes, the how manieth and the limit: what the rule has to say. */
  figures?: Record<string, string | number | null>
}

export const violationCodes = [
  'unknown-request',
  'unknown-slot',
  'unknown-supporter',
  'unknown-staff',
  'request-twice',
  'person-twice',
  'nobody-added',
  'day-gone',
  'not-enrolled',
  'resting',
  'resting-now',
  'training-level',
  'refused-organisation',
  'refused-area',
  'refused-activity',
  'refused-topic',
  'refused-audience',
  'form-not-wished',
  'mode-not-wished',
  'experience-missing',
  'exception-day',
  'not-available',
  'travel-too-long',
  'overlap',
  'per-day',
  'per-week',
  'per-month',
  'rest-days',
  'already-going',
  'apart',
  'team-too-small',
  'team-too-large',
  'held-elsewhere',
  'follow-up-missing',
  'staff-not-available',
  'staff-elsewhere',
  'staff-per-day',
  'staff-per-week',
  'forbidden',
  'lock-broken',
] as const
export type ViolationCode = (typeof violationCodes)[number]
