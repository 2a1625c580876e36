import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** Which items of a plan each undertaking serves. */
export async function goalItemsOf(tx: Tx, { tenantId }: Place): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('undertaking_goal_item as link')
    .innerJoin('plan_goal_item as item', (join) =>
      join.onRef('item.tenant_id', '=', 'link.tenant_id').onRef('item.id', '=', 'link.goal_item_id'),
    )
    .select(['link.undertaking_id', 'link.goal_item_id'])
    .where('link.tenant_id', '=', tenantId)
    .where('item.removed_at', 'is', null)
    .orderBy('item.number')
    .orderBy('item.id')
    .execute()
  const byUndertaking = Map.groupBy(rows, (row) => row.undertaking_id)
  return new Map([...byUndertaking].map(([id, links]) => [id, links.map((link) => link.goal_item_id)]))
}

export async function linkGoalItems(tx: Tx, { tenantId }: Place, undertakingId: string, itemIds: readonly string[]) {
  await tx
    .deleteFrom('undertaking_goal_item')
    .where('undertaking_goal_item.tenant_id', '=', tenantId)
    .where('undertaking_goal_item.undertaking_id', '=', undertakingId)
    .execute()
  if (itemIds.length === 0) return
  const rows = itemIds.map((id) => ({ tenant_id: tenantId, undertaking_id: undertakingId, goal_item_id: id }))
  await tx.insertInto('undertaking_goal_item').values(rows).execute()
}
