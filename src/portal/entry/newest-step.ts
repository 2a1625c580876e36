import { sql } from 'kysely'

/** The last step of the newest wording of an `entry`, as a question to join: what was said of an earlier one is past. */
export const newestStep = sql`(
  select s.state, s.from_on as since from portal_entry_state as s
   where s.tenant_id = entry.tenant_id and s.entry_id = entry.id
   order by s.version_number desc, s.recorded_at desc,
            array_position(array['submitted','returned','checked','published','confirmed','archived'], s.state) desc, s.id
   limit 1)`
