import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { findPersonInScope } from '../scope/scope.queries.ts'
import type { Whose } from './said.ts'

export type FindWhose = (c: HouseContext, tx: Tx, moment: Moment) => Promise<Whose | null>

/** The person behind the signed-in account. */
export const oneself: FindWhose = async (c) => {
  const personId = c.var.desk.actor?.personId
  return personId ? { personId, name: null } : null
}

/** The person named in the address, where the coordinator may see them. */
export const thePersonNamed: FindWhose = async (c, tx, moment) => {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!actor || !isId(id)) return null
  const person = await findPersonInScope(tx, moment, actor, id)
  return person && { personId: person.id, name: person.name, typist: actor }
}
