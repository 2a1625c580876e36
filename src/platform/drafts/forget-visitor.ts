import type { HouseContext } from '../web/house.ts'
import { becomeSomebodyElse, isVisitor } from '../web/visitor.ts'

/** Before somebody leaves a shared screen: what they left unfinished is dropped, and nothing here is theirs any more. */
export async function forgetVisitor(c: HouseContext): Promise<void> {
  const { owner } = c.var
  if (isVisitor(c))
    await c.var.desk.change((tx, { tenantId }) =>
      tx.deleteFrom('draft').where('draft.tenant_id', '=', tenantId).where('draft.owner', '=', owner).execute(),
    )
  becomeSomebodyElse(c)
  c.header('Clear-Site-Data', '"cache", "storage"')
}
