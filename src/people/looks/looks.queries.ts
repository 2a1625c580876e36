import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Look {
  id: string
  lookedAt: string
  page: string
  name: string
  /** The roles the account held when it looked. */
  roles: string[]
}

/** Who looked at a person's record, newest first. `limit` null gives all. */
export async function listLooks(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
  { offset = 0, limit = null }: { offset?: number; limit?: number | null } = {},
): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select look.id, look.looked_at as "lookedAt", look.page, account.name,
           array(select distinct held.role from account_role as held
                  where held.tenant_id = look.tenant_id and held.account_id = look.account_id
                    and held.granted_at <= look.looked_at
                    and (held.ended_at is null or held.ended_at > look.looked_at)
                  order by held.role) as roles
      from look
      join account on account.tenant_id = look.tenant_id and account.id = look.account_id
     where look.tenant_id = ${tenantId} and look.person_id = ${personId}
     order by look.looked_at desc, look.id
     limit ${limit}::integer offset ${offset}::integer`.execute(tx)
  return rows
}

export async function countLooks(tx: Tx, { tenantId }: Place, personId: string): Promise<number> {
  const row = await tx
    .selectFrom('look')
    .select((is) => is.fn.countAll<string>().as('looks'))
    .where('look.tenant_id', '=', tenantId)
    .where('look.person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(row.looks)
}
