import type { Moment } from '#platform/desk.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** The private link of an application is derived, never stored: it can be written into every letter. */
export const applicationToken = ({ tenantId, keys }: Safe, id: string): string =>
  keys.digest('course-application-link', `${tenantId} ${id}`)

/** What the table keeps of it, so that it can be found and, with an erased record, no longer be found. */
export const tokenDigest = ({ tenantId, keys }: Safe, token: string): string =>
  keys.digest('course-application-found', `${tenantId} ${token}`)

/** The private link by which somebody says what comes after a course. */
export const afterToken = ({ tenantId, keys }: Safe, participantId: string): string =>
  keys.digest('after-course-link', `${tenantId} ${participantId}`)
