import { urls } from '../src/urls.ts'
import type { Generated } from './generate.ts'

/** A page, whose session asks for it, and what a colleague opens twenty times a second meanwhile. */
export type Asked = [name: string, path: string, session: string, meanwhile?: string]

/**
 * The ten busiest pages; and the board once more while every twentieth of a second somebody’s look at a record is
 * written down, so that it can seldom be given as it was drawn before.
 */
export function pagesOf({ sessions, requestId, personId }: Generated): Asked[] {
  return [
    ['dispatch board (50 rows)', urls.requests.index(), sessions.coordinator],
    ['the same, others at work', urls.requests.index(), sessions.coordinator, urls.people.show({ id: personId })],
    ['one request', urls.requests.show({ id: requestId }), sessions.coordinator],
    ['candidates', urls.requests.candidates({ id: requestId }), sessions.coordinator],
    ['visits', urls.visits.index(), sessions.coordinator],
    ['calendar', urls.visits.calendar(), sessions.coordinator],
    ['people', urls.people.index(), sessions.coordinator],
    ['one person', urls.people.show({ id: personId }), sessions.coordinator],
    ['year’s totals', urls.year.ofYear({ year: String(new Date().getFullYear()) }), sessions.officer],
    ['supporter’s own page', urls.mine.home(), sessions.supporter],
    ['host’s own page', urls.hosting.home(), sessions.host],
  ]
}
