import { urls } from '../src/urls.ts'
import type { Generated } from './generate.ts'

/** The ten busiest pages: name, address and the session of who asks. */
export function pagesOf({ sessions, requestId, personId }: Generated): [string, string, string][] {
  return [
    ['dispatch board (50 rows)', urls.requests.index(), sessions.coordinator],
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
