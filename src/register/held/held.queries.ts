import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

export async function listHeldEnrolments(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select enrolment.*, contract.title as contract_title, ended.withdrawn_on, ended.typed_by as ended_typed_by,
           ended.channel as ended_channel, ended.recorded_at as ended_recorded_at
      from enrolment
      left join enrolment_withdrawal as ended
        on ended.tenant_id = enrolment.tenant_id and ended.enrolment_id = enrolment.id
      left join contract on contract.tenant_id = enrolment.tenant_id and contract.id = enrolment.contract_id
     where enrolment.tenant_id = ${tenantId} and enrolment.person_id = ${personId}
     order by enrolment.enrolled_on, enrolment.id`.execute(tx)
  return rows
}

export async function listHeldWishes(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select wish.*, area.name_ja as home_area_ja, area.name_en as home_area_en
      from supporter_wish as wish
      left join area on area.tenant_id = wish.tenant_id and area.id = wish.home_area_id
     where wish.tenant_id = ${tenantId} and wish.person_id = ${personId}`.execute(tx)
  return rows
}

export async function listHeldAreas(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select wished.*, area.name_ja, area.name_en
      from wished_area as wished
      join area on area.tenant_id = wished.tenant_id and area.id = wished.area_id
     where wished.tenant_id = ${tenantId} and wished.person_id = ${personId}
     order by area.position, area.name_ja`.execute(tx)
  return rows
}

/** Whom the person named. What others said about the person is theirs. */
export async function listHeldApart(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select apart.*, account.name as named
      from refused_person as apart
      left join account on account.tenant_id = apart.tenant_id and account.id = apart.account_id
     where apart.tenant_id = ${tenantId} and apart.person_id = ${personId}
     order by apart.said_at, apart.id`.execute(tx)
  return rows
}

export async function listHeldRefusals(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select refusal.*, organisation.name as organisation_name, area.name_ja, area.name_en
      from refusal
      left join organisation
        on organisation.tenant_id = refusal.tenant_id and organisation.id = refusal.organisation_id
      left join area on area.tenant_id = refusal.tenant_id and area.id = refusal.area_id
     where refusal.tenant_id = ${tenantId} and refusal.person_id = ${personId}
     order by refusal.kind, refusal.said_at, refusal.id`.execute(tx)
  return rows
}
