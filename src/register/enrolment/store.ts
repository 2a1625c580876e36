import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { EnrolmentTable, EnrolmentWithdrawalTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** Waits until nobody else is changing the enrolments of this person; false for who is not on record. */
export async function lockPerson(tx: Tx, { tenantId }: Place, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('person')
    .select('person.id')
    .where('person.tenant_id', '=', tenantId)
    .where('person.id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** The newest first. */
export function listEnrolments(tx: Tx, { tenantId }: Place, personId: string) {
  return tx
    .selectFrom('enrolment')
    .leftJoin('enrolment_withdrawal as ended', (join) =>
      join.onRef('ended.tenant_id', '=', 'enrolment.tenant_id').onRef('ended.enrolment_id', '=', 'enrolment.id'),
    )
    .select([
      'enrolment.id',
      'enrolment.number',
      'enrolment.contract_id as contractId',
      'enrolment.enrolled_on as enrolledOn',
      'ended.withdrawn_on as withdrawnOn',
    ])
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.person_id', '=', personId)
    .orderBy('enrolment.enrolled_on', 'desc')
    .orderBy('enrolment.recorded_at', 'desc')
    .orderBy('enrolment.id', 'desc')
    .execute()
}

export type Enrolment = Awaited<ReturnType<typeof listEnrolments>>[number]

export async function insertEnrolment(tx: Tx, row: Insertable<EnrolmentTable>): Promise<string> {
  const { id } = await tx.insertInto('enrolment').values(row).returning('enrolment.id').executeTakeFirstOrThrow()
  return id
}

export async function insertWithdrawal(tx: Tx, row: Insertable<EnrolmentWithdrawalTable>): Promise<void> {
  await tx.insertInto('enrolment_withdrawal').values(row).execute()
}
