import { addDays } from '#platform/calendar.ts'
import type { Town } from './town.ts'

/** A contract in force, of a contractor of its own: coordinators and supporters can be bound to it. */
export const newContract = (town: Town, title: string): Promise<string> =>
  town.work(async (tx) => {
    const of = { tenant_id: town.tenantId, channel: 'paper' as const, typed_by: null }
    const nothing = { area_id: null, contact_email_sealed: null, staff_took_course: null, note_sealed: null }
    const { id: organisation_id } = await tx
      .insertInto('organisation')
      .values({
        ...of,
        ...nothing,
        name: `${title}の受託団体`,
        registered_on: addDays(town.today, -400),
        ended_on: null,
      })
      .returning('organisation.id')
      .executeTakeFirstOrThrow()
    const term = { from_on: addDays(town.today, -400), to_on: addDays(town.today, 400) }
    const { id } = await tx
      .insertInto('contract')
      .values({
        tenant_id: town.tenantId,
        organisation_id,
        title,
        ...term,
        report_due_on: null,
        recorded_by: null,
        ended_at: null,
      })
      .returning('contract.id')
      .executeTakeFirstOrThrow()
    return id
  })
