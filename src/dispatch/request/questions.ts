import type { RequestQuestion } from './known.ts'
import { audience } from './questions/audience.tsx'
import { contact } from './questions/contact.tsx'
import { engagement } from './questions/engagement.tsx'
import { people } from './questions/people.tsx'
import { photo } from './questions/photo.tsx'
import { preparation } from './questions/preparation.tsx'
import { what } from './questions/what.tsx'
import { when } from './questions/when.tsx'
import { where } from './questions/where.tsx'

/** What a host is asked, one page each. */
export const requestQuestions: readonly RequestQuestion[] = [
  what,
  audience,
  when,
  where,
  people,
  preparation,
  engagement,
  photo,
  contact,
]
