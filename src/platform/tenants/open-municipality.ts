import { openAccount } from '../accounts/open-account.ts'
import { record } from '../audit/record.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment, Tenant } from '../desk.ts'

export interface NewMunicipality {
  code: string
  kind: Tenant['kind']
  nameJa: string
  nameKana: string
  nameEn: string
  /** Null where accounts are opened afterwards. */
  administrator: { name: string; email: string } | null
}

export type MunicipalityOpened =
  | { opened: string; administratorId: string | null }
  | { opened: null; because: 'code-taken' }

/** Adds a body with its first administrator. */
export async function openMunicipality(db: Db, moment: Moment, body: NewMunicipality): Promise<MunicipalityOpened> {
  const tenantId = await db.withoutTenant((tx) => addMunicipality(tx, body))
  if (!tenantId) return { opened: null, because: 'code-taken' }
  return { opened: tenantId, administratorId: await beginMunicipality(db, moment, tenantId, body) }
}

/** Works inside a body that was just added: its first event, and its first account (an observer's where it only reads figures). */
export function beginMunicipality(
  db: Db,
  moment: Moment,
  tenantId: string,
  { kind, administrator }: Pick<NewMunicipality, 'kind' | 'administrator'>,
): Promise<string | null> {
  const inside: Moment = { ...moment, tenantId, actorId: null }
  return db.asTenant(tenantId, async (tx) => {
    await record(tx, inside, { verb: 'open-municipality', subjectKind: 'tenant', subjectId: tenantId })
    if (!administrator) return null
    const account = await openAccount(tx, inside, { ...administrator, roles: [{ role: firstRole[kind] }] })
    if (account.opened === null) throw new Error('a new municipality has no other accounts')
    return account.opened
  })
}

const firstRole = {
  installation: 'operator',
  municipality: 'administrator',
  prefecture: 'observer',
  state: 'observer',
} as const

/** Null where there is a body with this code. */
export async function addMunicipality(tx: Tx, body: Omit<NewMunicipality, 'administrator'>): Promise<string | null> {
  const row = await tx
    .insertInto('tenant')
    .values({ code: body.code, kind: body.kind, name_ja: body.nameJa, name_kana: body.nameKana, name_en: body.nameEn })
    .onConflict((conflict) => conflict.doNothing())
    .returning('tenant.id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** All bodies of this installation; names and codes are public. */
export async function listMunicipalities(tx: Tx): Promise<(Tenant & { createdAt: string })[]> {
  const rows = await tx.selectFrom('tenant').selectAll().orderBy('tenant.code').execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    createdAt: row.created_at,
  }))
}
