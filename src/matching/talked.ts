import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Giver, keyOf, type Seeker } from './rules/facts.ts'
import { type TalkFirst, talkFirst } from './rules/talk-first.ts'

/** The days of the last talks, by wish and by the key of a peer or host. */
export interface Talked {
  wishes: ReadonlyMap<string, string>
  givers: ReadonlyMap<string, string>
}

/** A peer or host is talked with about keeping company, whichever wish it was noted at. */
export async function listTalked(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Talked> {
  const { rows } = await sql<{ side: 'seeker' | 'peer' | 'host'; id: string; on: string }>`
    select talk.side, coalesce(talk.person_id, talk.organisation_id, talk.seeking_id) as id, max(talk.held_on)::text as on
      from seeking_talk as talk where talk.tenant_id = ${tenantId} group by 1, 2`.execute(tx)
  const wishes = new Map<string, string>()
  const givers = new Map<string, string>()
  for (const { side, id, on } of rows)
    if (side === 'seeker') wishes.set(id, on)
    else givers.set(keyOf(side, id), on)
  return { wishes, givers }
}

/** With whom the office talks first, before these two are introduced. */
export const talkFirstOf = (talked: Talked, seeker: Seeker, giver: Giver): TalkFirst[] =>
  talkFirst({
    side: giver.side,
    before: seeker.before.get(giver.key),
    seekerOn: talked.wishes.get(seeker.id) ?? null,
    giverOn: talked.givers.get(giver.key) ?? null,
  })
