import type { Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CrisisLine } from '#platform/settings/crisis-line.ts'
import { settingOn } from '#platform/settings/setting.ts'
import { findLook } from '../look/store.ts'
import { listPublicTitles, type PageTitle } from '../pages/store.ts'
import { readLimits } from '../published/read-limits.ts'
import type { FreshnessLimits } from '../rules/freshness.ts'
import type { PortalLookTable } from '../tables.ts'

export type Look = Selectable<PortalLookTable>

/** What every public page of a municipality needs beside its own content. */
export interface Front {
  look: Look | null
  pages: PageTitle[]
  exit: string
  crisisLines: CrisisLine[]
  limits: FreshnessLimits
}

const freshForMs = 5000
const kept = new Map<string, { front: Front; readAt: number }>()

export async function readFront(tx: Tx, moment: Moment): Promise<Front> {
  const front: Front = {
    look: (await findLook(tx, moment)) ?? null,
    pages: await listPublicTitles(tx, moment),
    exit: (await settingOn<string>(tx, moment.tenantId, 'exit-address', moment.today)) ?? '',
    crisisLines: (await settingOn<CrisisLine[]>(tx, moment.tenantId, 'crisis-lines', moment.today)) ?? [],
    limits: await readLimits(tx, moment),
  }
  kept.set(moment.tenantId, { front, readAt: Date.now() })
  return front
}

/** The newest that was read, for pages of other slices under the same address. */
export const frontOf = (tenantId: string): Front | null => kept.get(tenantId)?.front ?? null

export const isFrontRecent = (tenantId: string): boolean => Date.now() - (kept.get(tenantId)?.readAt ?? 0) < freshForMs
