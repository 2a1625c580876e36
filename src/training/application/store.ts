import type { Insertable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseApplicationTable } from '../tables.ts'
import { type ApplicationRow, fromRow, listedFromRow } from './application-row.ts'
import type { Application, ListedApplication } from './record.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export const findApplication = async (tx: Tx, moment: Safe, id: string): Promise<Application | null> =>
  (await read(tx, moment, sql`application.id = ${id}`))[0] ?? null

export const findApplicationByDigest = async (tx: Tx, moment: Safe, digest: string): Promise<Application | null> =>
  (await read(tx, moment, sql`application.token_digest = ${digest}`))[0] ?? null

export const findApplicationByReference = async (
  tx: Tx,
  moment: Safe,
  runId: string,
  reference: string,
): Promise<Application | null> =>
  (await read(tx, moment, sql`application.run_id = ${runId} and application.reference = ${reference}`))[0] ?? null

/** All applications for a course, in the order in which they came. */
export const listApplications = async (tx: Tx, moment: Safe, runId: string): Promise<ListedApplication[]> =>
  (await rowsOf(tx, moment, sql`application.run_id = ${runId}`)).map((row) => listedFromRow(moment, row))

const read = async (tx: Tx, moment: Safe, which: ReturnType<typeof sql>): Promise<Application[]> =>
  (await rowsOf(tx, moment, which)).map((row) => fromRow(moment, row))

async function rowsOf(tx: Tx, moment: Safe, which: ReturnType<typeof sql>): Promise<ApplicationRow[]> {
  const { rows } = await sql<ApplicationRow>`
    select application.*, to_jsonb(application.accommodations) as accommodations,
           to_jsonb(application.consents) as consents, account.name as typed_by_name,
           last.decision, last.decided_at, last.words_sealed
      from course_application as application
      left join account on account.tenant_id = application.tenant_id and account.id = application.typed_by
      left join lateral (
        select decided.decision, decided.decided_at, decided.words_sealed
          from course_application_decision as decided
         where decided.tenant_id = application.tenant_id and decided.application_id = application.id
         order by decided.decided_at desc, decided.id desc limit 1) as last on true
     where application.tenant_id = ${moment.tenantId} and ${which}
     order by application.applied_at, application.reference`.execute(tx)
  return rows
}

/** Whoever accepts or counts places waits here for whoever does so at the same moment. */
export async function lockRun(tx: Tx, { tenantId }: Safe, runId: string): Promise<void> {
  await tx
    .selectFrom('course_run')
    .select('course_run.id')
    .where('course_run.tenant_id', '=', tenantId)
    .where('course_run.id', '=', runId)
    .forUpdate()
    .execute()
}

export async function insertApplication(tx: Tx, row: Insertable<CourseApplicationTable>): Promise<void> {
  await tx.insertInto('course_application').values(row).execute()
}

/** False where somebody changed it since `version`. */
export async function updateApplication(
  tx: Tx,
  { tenantId }: Safe,
  id: string,
  changes: Updateable<CourseApplicationTable>,
  version: number | null = null,
): Promise<boolean> {
  const result = await tx
    .updateTable('course_application')
    .set((row) => ({ ...changes, version: row('course_application.version', '+', 1) }))
    .where('course_application.tenant_id', '=', tenantId)
    .where('course_application.id', '=', id)
    .$if(version !== null, (query) => query.where('course_application.version', '=', version as number))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Who applied together with this one. */
export async function findPartner(tx: Tx, moment: Safe, application: Application): Promise<Application | null> {
  if (application.pairId === null) return null
  const pair = await read(tx, moment, sql`application.pair_id = ${application.pairId}`)
  return pair.find(({ id, state }) => id !== application.id && state !== 'withdrawn' && state !== 'merged') ?? null
}
