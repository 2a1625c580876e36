import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { sideAndId } from './rules/facts.ts'
import { keepFirstTalk } from './seeking/first-talk.ts'
import type { MatchChannel } from './vocabulary.ts'

export interface NewTalk {
  /** Null for the one who looks for a fellow; else the key of the other side. */
  with: string | null
  heldOn: string
  expectations: string
  channel: MatchChannel
}

/** A coordinator talked with one side. What that side expects stands there in its words. */
export async function holdSeekingTalk(tx: Tx, moment: Moment, seekingId: string, talk: NewTalk): Promise<void> {
  const [side, id] = talk.with === null ? ['seeker', ''] : sideAndId(talk.with)
  await tx
    .insertInto('seeking_talk')
    .values({
      tenant_id: moment.tenantId,
      seeking_id: seekingId,
      side: side === 'peer' || side === 'host' ? side : 'seeker',
      person_id: side === 'peer' ? id : null,
      organisation_id: side === 'host' ? id : null,
      held_on: talk.heldOn,
      expectations_sealed: talk.expectations ? moment.keys.seal(moment.tenantId, talk.expectations) : null,
      channel: talk.channel,
      account_id: moment.actorId,
      recorded_at: moment.now,
    })
    .execute()
  if (side === 'seeker') await keepFirstTalk(tx, moment, seekingId, talk.heldOn)
  await record(tx, moment, {
    verb: 'hold-seeking-talk',
    subjectKind: 'seeking',
    subjectId: seekingId,
    personId: side === 'peer' ? id : null,
    channel: talk.channel,
  })
}

export interface Talk {
  id: string
  side: 'seeker' | 'peer' | 'host'
  personId: string | null
  organisationId: string | null
  heldOn: string
  expectations: string
  channel: MatchChannel
  /** Who of the office talked. */
  byName: string | null
}

export async function listTalks(
  tx: Tx,
  { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>,
  seekingId: string,
): Promise<Talk[]> {
  const rows = await tx
    .selectFrom('seeking_talk as talk')
    .select(['talk.id', 'talk.side', 'talk.person_id as personId', 'talk.organisation_id as organisationId'])
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'talk.tenant_id').onRef('account.id', '=', 'talk.account_id'),
    )
    .select(['talk.held_on as heldOn', 'talk.expectations_sealed as sealed', 'talk.channel', 'account.name as byName'])
    .where('talk.tenant_id', '=', tenantId)
    .where('talk.seeking_id', '=', seekingId)
    .orderBy('talk.held_on')
    .orderBy('talk.recorded_at')
    .orderBy('talk.id')
    .execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, expectations: sealed ? keys.open(tenantId, sealed) : '' }))
}

/** The last day on which a coordinator talked with those who look for a fellow, by wish. */
export async function listTalkedOn(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('seeking_talk as talk')
    .select(['talk.seeking_id as id', (is) => is.fn.max('talk.held_on').as('heldOn')])
    .where('talk.tenant_id', '=', tenantId)
    .where('talk.side', '=', 'seeker')
    .groupBy('talk.seeking_id')
    .execute()
  return new Map(rows.map(({ id, heldOn }) => [id, heldOn]))
}
