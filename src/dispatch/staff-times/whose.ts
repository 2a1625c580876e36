import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { listStaffSaid, type StaffSaid } from './staff-facts.queries.ts'

export interface Whose {
  /** A coordinator types what one of the staff said. */
  byProxy: boolean
  staff: StaffSaid
}

export type FindWhose = (c: HouseContext, tx: Tx, moment: Moment) => Promise<Whose | null>

export const oneself: FindWhose = async (_, tx, moment) => {
  const [staff] = moment.actorId ? await listStaffSaid(tx, moment, moment.actorId) : []
  return staff ? { byProxy: false, staff } : null
}

/** The account in the address, where it is one of the follow-up staff. */
export const theOneNamed: FindWhose = async (c, tx, moment) => {
  const id = c.req.param('id') ?? ''
  const [staff] = isId(id) ? await listStaffSaid(tx, moment, id) : []
  return staff ? { byProxy: true, staff } : null
}
