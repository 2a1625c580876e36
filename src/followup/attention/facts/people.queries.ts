import { sql } from 'kysely'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Belonging, isInScope } from '#register/index.ts'
import type { AttentionFacts, MailFacts } from '../rules/facts.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>
type Coordinator = Parameters<typeof isInScope>[0]

/** Wishes about records that nobody has answered, of the people this coordinator looks after. */
export async function listDataWishes(
  tx: Tx,
  { tenantId }: Place,
  reader: Coordinator,
): Promise<AttentionFacts['dataWishes']> {
  const { rows } = await sql<{ id: string; askedAt: string } & Belonging>`
    select wish.id, wish.asked_at as "askedAt", ${belonging}
      from person_wish_about_data as wish
      join person on person.tenant_id = wish.tenant_id and person.id = wish.person_id
     where wish.tenant_id = ${tenantId} and wish.answered_at is null`.execute(tx)
  return rows.filter((row) => isInScope(reader, row)).map(({ id, askedAt }) => ({ id, askedOn: toTokyo(askedAt).day }))
}

/** People who ended their registration themselves within the last year and are not registered again. */
export async function listEndings(
  tx: Tx,
  { tenantId, today }: Place,
  reader: Coordinator,
): Promise<AttentionFacts['endings']> {
  const { rows } = await sql<{ id: string; name: string; saidAt: string } & Belonging>`
    select person.id, person.name, ended.recorded_at as "saidAt", ${belonging}
      from enrolment_withdrawal as ended
      join enrolment on enrolment.tenant_id = ended.tenant_id and enrolment.id = ended.enrolment_id
      join person on person.tenant_id = enrolment.tenant_id and person.id = enrolment.person_id
     where ended.tenant_id = ${tenantId} and ended.recorded_at >= ${today}::date - 365 and person.erased_at is null
       and exists (select from account
                    where account.tenant_id = ended.tenant_id and account.id = ended.typed_by
                      and account.person_id = enrolment.person_id)
       and not exists (${laterEnrolment})`.execute(tx)
  return rows
    .filter((row) => isInScope(reader, row))
    .map(({ id, name, saidAt }) => ({ id, name, saidOn: toTokyo(saidAt).day }))
}

/**
 * People registered today who are not resting and have nothing ahead, with the day of the last contact: an offer, a
 * visit, a talk, a coordinator's note, the end of a rest, the registration itself.
 */
export async function listQuietPeople(tx: Tx, place: Place, reader: Coordinator): Promise<AttentionFacts['people']> {
  const { tenantId, today } = place
  const { rows } = await sql<{ id: string; name: string; lastContactOn: string } & Belonging>`
    select person.id, person.name, ${belonging}, ${lastContact(today)} as "lastContactOn"
      from person
      join enrolment on enrolment.tenant_id = person.tenant_id and enrolment.person_id = person.id
     where person.tenant_id = ${tenantId} and enrolment.enrolled_on <= ${today}::date
       and not exists (select from enrolment_withdrawal as ended
                        where ended.tenant_id = enrolment.tenant_id and ended.enrolment_id = enrolment.id
                          and ended.withdrawn_on <= ${today}::date)
       and not exists (${laterEnrolment})
       and not exists (select from rest
                        where rest.tenant_id = person.tenant_id and rest.person_id = person.id
                          and rest.from_on <= ${today}::date
                          and (rest.until_on is null or rest.until_on > ${today}::date))
       and not exists (select from seat
                        where seat.tenant_id = person.tenant_id and seat.person_id = person.id
                          and seat.on_day >= ${today}::date and seat.released_at is null)`.execute(tx)
  return rows
    .filter((row) => isInScope(reader, row))
    .map(({ id, name, lastContactOn }) => ({ id, name, lastContactOn }))
}

/** Letters given up lately, with whom they were for. Nobody outside the coordinator's contracts is named. */
export async function listLostMail(tx: Tx, { tenantId, today }: Place, reader: Coordinator): Promise<MailFacts[]> {
  type Row = Omit<MailFacts, 'givenUpOn'> & Belonging & { givenUpAt: string }
  const { rows } = await sql<Row>`
    select mail.id, account.name, account.person_id as "personId", account.organisation_id as "organisationId",
           mail.given_up_at as "givenUpAt", ${belonging}
      from mail
      join account on account.tenant_id = mail.tenant_id and account.id = mail.account_id
      left join person on person.tenant_id = account.tenant_id and person.id = account.person_id
     where mail.tenant_id = ${tenantId} and mail.given_up_at >= ${today}::date - 365`.execute(tx)
  return rows
    .filter((row) => row.personId === null || isInScope(reader, row))
    .map(({ id, name, personId, organisationId, givenUpAt }) => {
      return { id, name, personId, organisationId, givenUpOn: toTokyo(givenUpAt).day }
    })
}

const laterEnrolment = sql`
  select from enrolment as later
   where later.tenant_id = enrolment.tenant_id and later.person_id = enrolment.person_id
     and (later.enrolled_on, later.recorded_at, later.id)
       > (enrolment.enrolled_on, enrolment.recorded_at, enrolment.id)`

const belonging = sql`person.typed_by as "typedBy", array(
  select held.contract_id from enrolment as held
   where held.tenant_id = person.tenant_id and held.person_id = person.id) as "contractIds"`

const lastContact = (today: string) => sql`greatest(
  enrolment.enrolled_on,
  (select max(offer.sent_at at time zone 'Asia/Tokyo')::date from offer
    where offer.tenant_id = person.tenant_id and offer.person_id = person.id),
  (select max(seat.on_day) from seat
    where seat.tenant_id = person.tenant_id and seat.person_id = person.id and seat.released_at is null),
  (select max(debrief.held_on) from debrief
    where debrief.tenant_id = person.tenant_id and debrief.person_id = person.id),
  (select max(talk.held_at at time zone 'Asia/Tokyo')::date from talk
    where talk.tenant_id = person.tenant_id and talk.person_id = person.id),
  (select max(note.written_at at time zone 'Asia/Tokyo')::date from note
    where note.tenant_id = person.tenant_id and note.person_id = person.id and note.notebook = 'coordination'),
  (select max(rest.until_on) from rest
    where rest.tenant_id = person.tenant_id and rest.person_id = person.id and rest.until_on <= ${today}::date))`
