import { sql } from 'kysely'
import type { Elsewhere, ElsewhereSource } from '#dispatch/index.ts'
import { catalogue } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'

const words = catalogue(
  { title: '{会|あ}う{約束|やくそく}' },
  { title: 'Somebody to meet' },
  { title: '{人|ひと}に{会|あ}う{日|ひ}' },
)

/**
 * Days on which a peer meets somebody: they count like visits for everything the peer takes on. One that was moved, that
 * did not take place, or whose introduction is over before it did, is off.
 */
export const fellowMeetings: ElsewhereSource = {
  key: 'fellow-meetings',
  title: (language) => words(language).title,
  href: ({ subjectId }) => urls.mine.fellow({ id: subjectId }),
  list: async (tx, { tenantId }, { days, personId }) => {
    const { rows } = await sql<Elsewhere>`
      select meeting.id, introduction.person_id as "personId", introduction.id as "subjectId", meeting.mode,
             meeting.on_day as "onDay", meeting.start_minute as "startMinute", meeting.end_minute as "endMinute",
             meeting.set_at as "takenAt", coalesce(meeting.took_place, false) as "tookPlace",
             coalesce(meeting.ended_at, case
               when meeting.took_place then null
               when meeting.took_place is false then meeting.recorded_at
               else coalesce(ending.ended_at, withdrawal.withdrawn_at) end) as "offAt"
        from match_meeting as meeting
        join match_introduction as introduction
          on introduction.tenant_id = meeting.tenant_id and introduction.id = meeting.introduction_id
        left join match_ending as ending
          on ending.tenant_id = meeting.tenant_id and ending.introduction_id = meeting.introduction_id
        left join match_withdrawal as withdrawal
          on withdrawal.tenant_id = meeting.tenant_id and withdrawal.introduction_id = meeting.introduction_id
       where meeting.tenant_id = ${tenantId} and introduction.person_id is not null
         and meeting.on_day between ${days.from} and ${days.to}
         ${personId === undefined ? sql`` : sql`and introduction.person_id = ${personId}`}
       order by meeting.on_day, meeting.start_minute, meeting.id`.execute(tx)
    return rows
  },
}
