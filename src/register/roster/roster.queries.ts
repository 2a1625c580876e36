import { sql } from 'kysely'
import { shownTo } from '#people/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Rest } from '../rest/rules.ts'
import { seesRecord } from '../scope/scope.queries.ts'

export interface RosterRow {
  id: string
  name: string
  kana: string
  /** The newest enrolment with the rests, null for who was never registered. */
  standing: { enrolledOn: string; withdrawnOn: string | null; rests: Rest[] } | null
  courseKinds: string[]
  /** What the person wrote and tells coordinators; the words themselves stand on the person's page. */
  told: ('introduction' | 'experience' | 'accommodations')[]
}

/** Everybody this reader may see, in the order of their readings. One statement. */
export async function listRoster(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, actor: Actor): Promise<RosterRow[]> {
  const { rows } = await sql<Row>`
    select person.id, person.name, person.kana, person.typed_by as "typedBy",
           newest.enrolled_on as "enrolledOn", newest.withdrawn_on as "withdrawnOn",
           array(select enrolment.contract_id from enrolment
                  where enrolment.tenant_id = person.tenant_id and enrolment.person_id = person.id) as "contractIds",
           coalesce((select jsonb_agg(jsonb_build_object('fromOn', rest.from_on, 'untilOn', rest.until_on)) from rest
                      where rest.tenant_id = person.tenant_id and rest.person_id = person.id), '[]') as rests,
           array(select distinct completion.course_kind from completion
                  where completion.tenant_id = person.tenant_id and completion.person_id = person.id
                  order by completion.course_kind) as "courseKinds",
           coalesce((select jsonb_object_agg(decided.field, decided.shown) from (
                      select distinct on (disclosure.field) disclosure.field, disclosure.shown from disclosure
                       where disclosure.tenant_id = person.tenant_id and disclosure.person_id = person.id
                         and disclosure.audience = 'coordinator'
                       order by disclosure.field, disclosure.decided_at desc) as decided), '{}') as decisions,
           wish.introduction_sealed is not null as introduction,
           wish.experience_sealed is not null as experience,
           wish.accommodations_sealed is not null as accommodations
      from person
      left join lateral (
        select enrolment.enrolled_on, ended.withdrawn_on from enrolment
          left join enrolment_withdrawal as ended
            on ended.tenant_id = enrolment.tenant_id and ended.enrolment_id = enrolment.id
         where enrolment.tenant_id = person.tenant_id and enrolment.person_id = person.id
         order by enrolment.enrolled_on desc, enrolment.recorded_at desc, enrolment.id desc limit 1) as newest on true
      left join supporter_wish as wish on wish.tenant_id = person.tenant_id and wish.person_id = person.id
     where person.tenant_id = ${tenantId} and person.erased_at is null
     order by person.kana_order, person.id`.execute(tx)
  return rows.filter((row) => seesRecord(actor, row)).map(rosterRow)
}

interface Row {
  id: string
  name: string
  kana: string
  typedBy: string | null
  enrolledOn: string | null
  withdrawnOn: string | null
  contractIds: (string | null)[]
  rests: Rest[]
  courseKinds: string[]
  decisions: Record<string, boolean>
  introduction: boolean
  experience: boolean
  accommodations: boolean
}

function rosterRow(row: Row): RosterRow {
  const { id, name, kana, enrolledOn, withdrawnOn, rests, courseKinds } = row
  return {
    id,
    name,
    kana,
    standing: enrolledOn === null ? null : { enrolledOn, withdrawnOn, rests },
    courseKinds,
    told: toldOf(row),
  }
}

const texts = ['introduction', 'experience', 'accommodations'] as const

function toldOf(row: Row): RosterRow['told'] {
  const decisions = new Map(Object.entries(row.decisions).map(([field, shown]) => [`${field}.coordinator`, shown]))
  const written = Object.fromEntries(texts.map((text) => [text, row[text] ? text : ''])) as Record<
    (typeof texts)[number],
    string
  >
  const rest = { name: '', penName: '', kana: '', phone: '', email: '', address: '', topics: [], areas: [] }
  const shown = shownTo('coordinator', { ...rest, ...written, photo: { photo: false, recording: false } }, decisions)
  return texts.filter((text) => shown[text])
}
