import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Priority } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** The priority of these requests, or of all; who is not among them is `usual`. One statement. */
export async function listPriorities(
  tx: Tx,
  { tenantId }: Place,
  requestIds?: readonly string[],
): Promise<Map<string, Priority>> {
  if (requestIds?.length === 0) return new Map()
  const rows = await tx
    .selectFrom('request_priority')
    .select(['request_priority.request_id as id', 'request_priority.priority'])
    .where('request_priority.tenant_id', '=', tenantId)
    .where('request_priority.ended_at', 'is', null)
    .$if(requestIds !== undefined, (query) => query.where('request_priority.request_id', 'in', requestIds ?? []))
    .execute()
  return new Map(rows.map(({ id, priority }) => [id, priority]))
}

export async function findPriority(tx: Tx, place: Place, requestId: string): Promise<Priority> {
  return (await listPriorities(tx, place, [requestId])).get(requestId) ?? 'usual'
}

/** The one before is over and stays as history. */
export async function replacePriority(tx: Tx, moment: Moment, requestId: string, priority: Priority): Promise<void> {
  await tx
    .updateTable('request_priority')
    .set({ ended_at: moment.now })
    .where('request_priority.tenant_id', '=', moment.tenantId)
    .where('request_priority.request_id', '=', requestId)
    .where('request_priority.ended_at', 'is', null)
    .execute()
  await tx
    .insertInto('request_priority')
    .values({
      tenant_id: moment.tenantId,
      request_id: requestId,
      priority,
      set_at: moment.now,
      set_by: moment.actorId,
      ended_at: null,
    })
    .execute()
}
