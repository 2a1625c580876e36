import { toTokyo } from '../calendar.ts'
import type { Clock } from '../clock.ts'
import type { Db } from '../database/db.ts'
import type { Desk } from '../desk.ts'
import { type CrisisLine, crisisLineIn } from './crisis-line.ts'
import { settingOn } from './setting.ts'

const freshForMs = 60_000

/**
 * The municipality's crisis lines for the foot of every page. They are read at most once a minute; the first page
 * after a start may come without them, and no page waits for them. `changed` is told when pages would look different.
 */
export function crisisLinesFor(
  db: Db,
  clock: Clock,
  changed: () => void,
): (desk: Desk) => ReturnType<ReturnType<typeof crisisLineIn>>[] {
  const known = new Map<string, { lines: CrisisLine[]; readAt: number }>()
  const refresh = async (tenantId: string) => {
    const lines = await db.asTenant(tenantId, (tx) =>
      settingOn<CrisisLine[]>(tx, tenantId, 'crisis-lines', toTokyo(clock()).day),
    )
    const before = known.get(tenantId)?.lines
    known.set(tenantId, { lines: lines ?? [], readAt: Date.now() })
    if (JSON.stringify(before) !== JSON.stringify(lines ?? [])) changed()
  }
  return ({ tenant, language }) => {
    if (!tenant) return []
    const held = known.get(tenant.id)
    if (!held || Date.now() - held.readAt > freshForMs) {
      known.set(tenant.id, { lines: held?.lines ?? [], readAt: Date.now() })
      refresh(tenant.id).catch(() => known.delete(tenant.id))
    }
    return (held?.lines ?? []).map(crisisLineIn(language))
  }
}
