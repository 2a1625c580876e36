import { addDays } from '#platform/calendar.ts'
import type { Meeting } from './facts.ts'
import type { AttentionKind } from './kinds.ts'

/** What a line is about and where it leads. */
export type Subject = 'request' | 'visit' | 'person' | 'organisation' | 'data-wish' | 'nobody'

export interface Attention {
  kind: AttentionKind
  subject: Subject
  id: string
  reference: string
  meeting: Meeting | null
  /** Only where a person or an address is looked after, never beside a feeling. */
  name: string
  /** Since which day it is so, or until when there is time. */
  since: string | null
  until: string | null
}

export const nothing = { reference: '', meeting: null, name: '', since: null, until: null }

/** So many days are in time; the day after them is not. */
export const isPast = (day: string, days: number, today: string): boolean => addDays(day, days) < today
