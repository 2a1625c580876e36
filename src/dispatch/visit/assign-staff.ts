import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellAccount } from '../mail/tell.ts'
import { isOpen } from './rules.ts'
import { findVisit, insertStaff, listStaffOfVisit, lockVisit, releaseStaffRows, type Visit } from './store.ts'

export type StaffPart = 'follow-up' | 'deputy'
export type StaffRefusal = 'unknown' | 'visit-over' | 'not-follow-up-staff' | 'already-on-this-visit' | 'staff-taken'

/**
 * Follow-up staff for a visit, or their deputy. Whoever goes along is in one place at a time: the database refuses a
 * second visit at that time.
 */
export async function assignStaff(
  tx: Tx,
  moment: Moment,
  assignment: { visitId: string; accountId: string; part: StaffPart },
): Promise<{ assigned: string } | { refused: StaffRefusal }> {
  const visit = await lockVisit(tx, moment, assignment.visitId)
  if (!visit) return { refused: 'unknown' }
  if (!isOpen(visit)) return { refused: 'visit-over' }
  const staff = await listAccountsWithRole(tx, moment, 'follow_up_staff')
  if (!staff.some((account) => account.id === assignment.accountId)) return { refused: 'not-follow-up-staff' }
  const there = await listStaffOfVisit(tx, moment, visit.id)
  if (there.some((one) => one.accountId === assignment.accountId)) return { refused: 'already-on-this-visit' }
  const staffId = await insertStaff(tx, {
    tenant_id: moment.tenantId,
    visit_id: visit.id,
    account_id: assignment.accountId,
    part: assignment.part,
    on_day: visit.onDay,
    start_minute: visit.startMinute,
    end_minute: visit.endMinute,
    assigned_at: moment.now,
    assigned_by: moment.actorId,
  })
  if (staffId === null) return { refused: 'staff-taken' }
  await tellAccount(tx, moment, assignment.accountId, 'going-along', visit)
  await keepEvent(tx, moment, 'assign-staff', visit, assignment.part)
  return { assigned: staffId }
}

export async function releaseStaff(
  tx: Tx,
  moment: Moment,
  visitId: string,
  staffId: string,
): Promise<{ released: true } | { refused: 'unknown' }> {
  const visit = await findVisit(tx, moment, visitId)
  const one = visit && (await listStaffOfVisit(tx, moment, visitId)).find((staff) => staff.id === staffId)
  if (!one) return { refused: 'unknown' }
  await releaseStaffRows(tx, moment, [staffId])
  await tellAccount(tx, moment, one.accountId, 'not-going-along', visit)
  await keepEvent(tx, moment, 'release-staff', visit, one.part)
  return { released: true }
}

const keepEvent = (tx: Tx, moment: Moment, verb: 'assign-staff' | 'release-staff', visit: Visit, part: StaffPart) =>
  record(tx, moment, { verb, subjectKind: 'visit', subjectId: visit.id, details: { part } })
