import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listAnswers } from '../seeking/said.ts'

export interface CalledOff {
  seekingId: string
  /** Null where the wish was deleted. */
  code: string | null
  personId: string | null
  organisationId: string | null
  /** Which side is to hear it by voice: no letter reaches them. */
  side: 'seeker' | 'giver'
  onDay: string
}

/** Days to meet that lie ahead and do not hold any more, where one side gets no letter and would go there alone. */
export async function listCalledOff(tx: Tx, moment: Pick<Moment, 'tenantId' | 'today' | 'keys'>): Promise<CalledOff[]> {
  const { rows } = await sql<Omit<CalledOff, 'side'> & { endedBy: string; hasLetters: boolean }>`
    select seeking.id as "seekingId", case when seeking.erased_at is null then seeking.code end as code,
           introduction.person_id as "personId", introduction.organisation_id as "organisationId",
           meeting.on_day as "onDay", ending.side as "endedBy",
           exists (select from account where account.tenant_id = introduction.tenant_id
                      and account.closed_at is null and account.email_sealed is not null
                      and (account.person_id = introduction.person_id
                        or account.organisation_id = introduction.organisation_id)) as "hasLetters"
      from match_meeting as meeting
      join match_ending as ending on ending.tenant_id = meeting.tenant_id and ending.introduction_id = meeting.introduction_id
      join match_introduction as introduction on introduction.tenant_id = meeting.tenant_id
       and introduction.id = meeting.introduction_id
      join seeking on seeking.tenant_id = introduction.tenant_id and seeking.id = introduction.seeking_id
     where meeting.tenant_id = ${moment.tenantId} and meeting.ended_at is null and meeting.took_place is null
       and meeting.on_day >= ${moment.today}
     order by meeting.on_day, meeting.start_minute, meeting.id`.execute(tx)
  const answers = await listAnswers(
    tx,
    moment,
    rows.map(({ seekingId }) => seekingId),
  )
  return rows.flatMap(({ endedBy, hasLetters, ...row }): CalledOff[] => {
    const isGiverAlone = endedBy !== 'giver' && !hasLetters && (row.personId ?? row.organisationId) !== null
    const way = answers.get(row.seekingId)?.contactWay
    const isSeekerAlone = endedBy !== 'seeker' && way !== undefined && way !== 'mail'
    return [
      ...(isGiverAlone ? [{ ...row, side: 'giver' as const }] : []),
      ...(isSeekerAlone ? [{ ...row, side: 'seeker' as const }] : []),
    ]
  })
}
