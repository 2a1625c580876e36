import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { findPerson, type Person } from './find-person.ts'
import type { ListInScope } from './wiring.ts'

/** The person in the address, if the coordinator who asks looks after them. */
export async function openPerson(c: HouseContext, listInScope: ListInScope): Promise<Person | null> {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!isId(id) || !actor) return null
  return c.var.desk.read(async (tx, moment) => {
    const person = await findPerson(tx, moment, id)
    return person && (await listInScope(tx, moment, actor, [id])).has(id) ? person : null
  })
}
