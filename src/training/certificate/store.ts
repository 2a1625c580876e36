import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import type { CertificateTable } from '../tables.ts'
import { type CertificateState, certificateState } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface Certificate {
  id: string
  number: string
  name: string
  token: string
  issuedOn: string
  issuedAt: string
  issuedBy: string | null
  revokedOn: string | null
  revokedWhy: string
  state: CertificateState
}

/** A completion with everything that a certificate says of it, and the certificates issued for it, the newest first. */
export interface Certified {
  completionId: string
  personId: string
  personName: string
  runId: string | null
  courseKind: CourseKind
  courseName: string
  completedOn: string
  hours: number | null
  organiser: string
  track: Track | null
  firstDay: string | null
  lastDay: string | null
  days: number
  minutes: number | null
  certificates: Certificate[]
  standing: Certificate | null
}

export const findCertified = async (tx: Tx, moment: Safe, completionId: string): Promise<Certified | null> =>
  (await read(tx, moment, sql`completion.id = ${completionId}`))[0] ?? null

export const listCertifiedOfRun = (tx: Tx, moment: Safe, runId: string): Promise<Certified[]> =>
  read(tx, moment, sql`completion.run_id = ${runId}`)

export const listCertifiedOfPerson = (tx: Tx, moment: Safe, personId: string): Promise<Certified[]> =>
  read(tx, moment, sql`completion.person_id = ${personId}`)

async function read(tx: Tx, moment: Safe, which: ReturnType<typeof sql>): Promise<Certified[]> {
  const { rows } = await sql<Row>`
    select completion.id as "completionId", completion.person_id as "personId", person.name as "personName",
           completion.run_id as "runId", completion.course_kind as "courseKind",
           coalesce(nullif(completion.course_name, ''), run.name_ja, '') as "courseName",
           completion.completed_on as "completedOn", completion.hours,
           coalesce(nullif(completion.organiser, ''), run.organiser, '') as organiser, completion.track,
           (select min(day.on_day) from run_session as day
             where day.tenant_id = completion.tenant_id and day.run_id = completion.run_id) as "firstDay",
           (select max(day.on_day) from run_session as day
             where day.tenant_id = completion.tenant_id and day.run_id = completion.run_id) as "lastDay",
           (select count(distinct day.on_day)::int from run_session as day
             where day.tenant_id = completion.tenant_id and day.run_id = completion.run_id) as days,
           (select case when count(*) = count(unit.minutes) then sum(unit.minutes)::int end from run_unit as unit
             where unit.tenant_id = completion.tenant_id and unit.run_id = completion.run_id
               and unit.track in ('both', coalesce(completion.track, 'peer'))) as minutes,
           coalesce((select jsonb_agg(jsonb_build_object('id', issued.id, 'number', issued.number,
                     'name', issued.name_sealed, 'token', issued.token_sealed, 'issuedOn', issued.issued_on,
                     'issuedAt', issued.issued_at, 'issuedBy', account.name, 'revokedOn', revoked.revoked_on,
                     'revokedWhy', revoked.why_sealed,
                     'isReplaced', exists (select 1 from certificate as newer where newer.tenant_id = issued.tenant_id
                        and newer.replaces_id = issued.id)) order by issued.issued_at desc, issued.number desc)
              from certificate as issued
              left join certificate_revocation as revoked
                on revoked.tenant_id = issued.tenant_id and revoked.certificate_id = issued.id
              left join account on account.tenant_id = issued.tenant_id and account.id = issued.issued_by
             where issued.tenant_id = completion.tenant_id and issued.completion_id = completion.id), '[]') as issued
      from completion
      join person on person.tenant_id = completion.tenant_id and person.id = completion.person_id
      left join course_run as run on run.tenant_id = completion.tenant_id and run.id = completion.run_id
     where completion.tenant_id = ${moment.tenantId} and ${which}
     order by person.kana_order, completion.completed_on`.execute(tx)
  return rows.map((row) => fromRow(moment, row))
}

interface Row extends Omit<Certified, 'certificates' | 'standing' | 'hours'> {
  hours: string | null
  issued: (Omit<Certificate, 'state' | 'revokedWhy'> & { revokedWhy: string | null; isReplaced: boolean })[]
}

function fromRow({ tenantId, keys }: Safe, { issued, hours, ...row }: Row): Certified {
  const certificates = issued.map((each) => ({
    ...each,
    name: keys.open(tenantId, each.name),
    token: keys.open(tenantId, each.token),
    revokedWhy: each.revokedWhy ? keys.open(tenantId, each.revokedWhy) : '',
    state: certificateState(each),
  }))
  const standing = certificates.find(({ state }) => state === 'valid') ?? null
  return { ...row, hours: hours === null ? null : Number(hours), certificates, standing }
}

/** Whoever issues waits here for whoever issues for the same completion. */
export async function lockCompletion(tx: Tx, { tenantId }: Safe, id: string): Promise<void> {
  await tx
    .selectFrom('completion')
    .select('completion.id')
    .where('completion.tenant_id', '=', tenantId)
    .where('completion.id', '=', id)
    .forUpdate()
    .execute()
}

export async function insertCertificate(tx: Tx, row: Insertable<CertificateTable>): Promise<string> {
  const inserted = await tx.insertInto('certificate').values(row).returning('certificate.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function insertRevocation(tx: Tx, moment: Moment, certificateId: string, why: string): Promise<void> {
  await tx
    .insertInto('certificate_revocation')
    .values({
      tenant_id: moment.tenantId,
      certificate_id: certificateId,
      revoked_on: moment.today,
      why_sealed: why ? moment.keys.seal(moment.tenantId, why) : null,
      revoked_at: moment.now,
      revoked_by: moment.actorId,
    })
    .onConflict((there) => there.doNothing())
    .execute()
}

export interface Checked {
  state: CertificateState
  courseName: string
  courseKind: CourseKind
  completedOn: string
  validUntilOn: string | null
}

/** What the code on a certificate leads to: the course and whether it holds, and nothing of a person. */
export async function findChecked(tx: Tx, { tenantId }: Safe, tokenDigest: string): Promise<Checked | null> {
  const { rows } = await sql<Omit<Checked, 'state'> & { revokedOn: string | null; isReplaced: boolean }>`
    select coalesce(nullif(completion.course_name, ''), run.name_ja, '') as "courseName",
           completion.course_kind as "courseKind", completion.completed_on as "completedOn",
           (select validity.valid_until_on from completion_validity as validity
             where validity.tenant_id = completion.tenant_id and validity.completion_id = completion.id
             order by validity.set_at desc limit 1) as "validUntilOn",
           revoked.revoked_on as "revokedOn",
           exists (select 1 from certificate as newer where newer.tenant_id = issued.tenant_id
             and newer.replaces_id = issued.id) as "isReplaced"
      from certificate as issued
      join completion on completion.tenant_id = issued.tenant_id and completion.id = issued.completion_id
      left join course_run as run on run.tenant_id = completion.tenant_id and run.id = completion.run_id
      left join certificate_revocation as revoked
        on revoked.tenant_id = issued.tenant_id and revoked.certificate_id = issued.id
     where issued.tenant_id = ${tenantId} and issued.token_digest = ${tokenDigest}`.execute(tx)
  const [row] = rows
  return row ? { ...row, state: certificateState(row) } : null
}
