import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Figures } from '../../proposal/figures.ts'

export interface ShelvedSchedule {
  id: string
  fromOn: string
  untilOn: string
  openedBy: string | null
  /** Null while there is no proposal. */
  number: number | null
  figures: Figures | null
}

/** Every schedule with its newest proposal, the latest period first. */
export async function listShelf(tx: Tx, { tenantId }: Moment): Promise<ShelvedSchedule[]> {
  const { rows } = await sql<ShelvedSchedule>`
    select s.id, s.from_on as "fromOn", s.until_on as "untilOn", a.name as "openedBy", p.number, p.figures
      from schedule s
      left join account a on a.tenant_id = s.tenant_id and a.id = s.opened_by
      left join lateral (
        select p.number, p.figures from proposal p
         where p.tenant_id = s.tenant_id and p.schedule_id = s.id order by p.number desc limit 1) p on true
     where s.tenant_id = ${tenantId}
     order by s.from_on desc, s.opened_at desc, s.id`.execute(tx)
  return rows
}
