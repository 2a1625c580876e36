import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
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
     order by person.kana_order, completion.completed_on, completion.id`.execute(tx)
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
