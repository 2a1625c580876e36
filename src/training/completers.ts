import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from './rules.ts'

export interface Completer {
  personId: string
  courseKind: CourseKind
  courseName: string
  completedOn: string
}

/** Who completed what from `from` until before `to`, the earliest first: for counting, never for comparing people. */
export function listCompleters(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  { from, to }: { from: string; to: string },
): Promise<Completer[]> {
  return tx
    .selectFrom('completion')
    .select(['completion.person_id as personId', 'completion.course_kind as courseKind'])
    .select(['completion.course_name as courseName', 'completion.completed_on as completedOn'])
    .where('completion.tenant_id', '=', tenantId)
    .where('completion.completed_on', '>=', from)
    .where('completion.completed_on', '<', to)
    .orderBy('completion.completed_on')
    .orderBy('completion.id')
    .execute()
}
