import { mondayOf, monthOf } from '#platform/calendar.ts'
import type { Reason } from '../../../../rules/finding.ts'
import { reasonInWords } from '../../../../rules/words.ts'
import type { RequestRow } from '../../../explain/request-table.ts'
import { type RequestProps, slotInWords } from './request-props.ts'

/** Every rule that speaks against, and the places elsewhere in the proposal because of which it does. */
export function againstInWords({ w, language, found }: RequestProps, row: RequestRow): string[] {
  const { plan, hosts, slot } = found
  const because = row.against.filter(({ rule }) => row.becauseElsewhere.includes(rule))
  const elsewhere = plan.proposed.get(row.personId) ?? []
  return [
    ...(row.isLeftOut ? [w.request.leftOut] : []),
    ...(row.hasPassed ? [w.request.passed] : []),
    ...row.against.map((reason) => reasonInWords(language, reason)),
    ...elsewhere
      .filter((place) => because.some((reason) => counts(reason, place.onDay, slot.onDay)))
      .map((place) => {
        const host = hosts.get(plan.requests.get(place.requestId)?.facts.organisationId ?? '') ?? ''
        return w.request.elsewhereAt(host, slotInWords(language, { ...place, id: place.slotId }))
      }),
  ]
}

/** Whether a place on another day is one that this rule counts for the date asked about. */
function counts({ rule, figures }: Reason, other: string, onDay: string): boolean {
  if (rule === 'per-month') return monthOf(other) === monthOf(onDay)
  if (rule === 'per-week') return mondayOf(other) === mondayOf(onDay)
  if (rule === 'rest-days') return other === figures.otherOn
  return other === onDay
}
