import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { columnsOf } from './make-curriculum.ts'
import { publishedCurricula } from './reference.ts'
import { insertCurriculum } from './store.ts'
import { replaceUnits } from './units-store.ts'

/** Takes a published curriculum over as it stands, once; the next time it is the same one. Null for an unknown key. */
export async function takeOver(tx: Tx, moment: Moment, key: string): Promise<string | null> {
  const published = publishedCurricula.find((each) => each.key === key)
  if (!published) return null
  const id = await insertCurriculum(tx, { ...columnsOf(moment, published), reference_key: key })
  if (id === null) return findTaken(tx, moment, key)
  await replaceUnits(tx, moment, id, published.units)
  await record(tx, moment, { verb: 'make-curriculum', subjectKind: 'curriculum', subjectId: id })
  return id
}

async function findTaken(tx: Tx, { tenantId }: Moment, key: string): Promise<string> {
  const taken = await tx
    .selectFrom('curriculum')
    .select('curriculum.id')
    .where('curriculum.tenant_id', '=', tenantId)
    .where('curriculum.reference_key', '=', key)
    .executeTakeFirstOrThrow()
  return taken.id
}
