import type { ApplyQuestion } from './known.ts'
import { accommodations } from './questions/accommodations.tsx'
import { agreements } from './questions/agreements.tsx'
import { as } from './questions/as.tsx'
import { partner } from './questions/partner.tsx'
import { together } from './questions/together.tsx'
import { wishes } from './questions/wishes.tsx'
import { you } from './questions/you.tsx'

/** What an applicant is asked, one page each. */
export const applicationQuestions: readonly ApplyQuestion[] = [
  as,
  you,
  together,
  partner,
  wishes,
  accommodations,
  agreements,
]
