import { addDays, mondayOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listGround } from '../facts/ground.ts'
import { listStaffPlaces } from '../facts/staff-places.queries.ts'
import type { StaffReason } from '../rules/finding.ts'
import { against, type StaffSlot } from '../rules/staff.ts'
import { listStaffFacts } from '../staff-times/staff-facts.queries.ts'

export interface StaffChoice {
  id: string
  name: string
  /** What speaks against going along. The coordinator decides; only two visits at one time are refused. */
  against: StaffReason[]
}

/** All follow-up staff, with what speaks against each of them on this date. */
export async function listStaffChoices(tx: Tx, moment: Moment, slot: StaffSlot): Promise<StaffChoice[]> {
  const staff = await listStaffFacts(tx, moment)
  const monday = mondayOf(slot.onDay)
  const places = await listStaffPlaces(tx, moment, { from: monday, to: addDays(monday, 6) })
  const ground = await listGround(tx, moment)
  return staff.map((one) => ({
    id: one.accountId,
    name: one.name,
    against: against(one, slot, places.get(one.accountId) ?? [], ground),
  }))
}
