import { isFollowUpStaffMissing } from '#dispatch/index.ts'
import { addDays } from '#platform/calendar.ts'
import { isDebriefOverdue } from '../../debrief/rules.ts'
import { isTalkOpen } from '../../talks/rules.ts'
import { type Attention, isPast, nothing } from './attention.ts'
import type { VisitFacts } from './facts.ts'
import type { Limits } from './kinds.ts'

/** What a visit that was neither cancelled nor moved needs. Of feelings it says that a talk is wished, nothing else. */
export function aroundVisit(visit: VisitFacts, limits: Limits, today: string): Attention[] {
  const about = {
    ...nothing,
    subject: 'visit' as const,
    id: visit.id,
    reference: visit.reference,
    meeting: visit.meeting,
  }
  const wishesTalk = visit.people.some(isTalkOpen)
  return [
    ...(wishesTalk ? [{ ...about, kind: 'talk-wished' as const }] : []),
    ...(visit.tookPlace === null ? beforeRecord(visit, limits, today) : []).map((found) => ({ ...about, ...found })),
    ...(isDebriefDue(visit, limits, today) ? [{ ...about, kind: 'debrief-due' as const }] : []),
  ]
}

/** While nobody has recorded how it went. */
function beforeRecord(visit: VisitFacts, limits: Limits, today: string): Pick<Attention, 'kind' | 'since'>[] {
  const { onDay } = visit.meeting
  if (onDay < today)
    return isPast(onDay, limits['attention-record-days'], today) ? [{ kind: 'no-record', since: onDay }] : []
  const isNear = onDay <= addDays(today, limits['attention-staff-days'])
  const found: (Pick<Attention, 'kind' | 'since'> | false)[] = [
    visit.openPlaces > 0 && { kind: 'place-open', since: null },
    isNear && isFollowUpStaffMissing(visit.wishes, visit.followUpStaff) && { kind: 'no-company', since: null },
    visit.moveAskedOn !== null && { kind: 'move-asked', since: visit.moveAskedOn },
  ]
  return found.filter((one) => one !== false)
}

function isDebriefDue({ meeting, tookPlace, people }: VisitFacts, limits: Limits, today: string): boolean {
  const standing = { onDay: meeting.onDay, change: null, tookPlace }
  return people.some((place) => isDebriefOverdue(standing, place, today, limits['debrief-days']))
}
