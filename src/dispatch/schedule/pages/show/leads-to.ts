import { urls } from '#urls.ts'
import type { PlannedRequest } from '../../facts/planning-facts.ts'
import { explained } from './views/proposal-table.tsx'
import type { ShowProps } from './views/show-page.tsx'

/** Where a request in a picture of days leads: a confirmed visit to its own page, a proposal to why it is so. */
export const leadsTo = (props: ShowProps, { visitId, facts }: PlannedRequest): string =>
  visitId ? urls.visits.show({ id: visitId }) : explained(props, facts.id)
