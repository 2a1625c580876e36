import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>
export type Which =
  | { id: string }
  | { seekingIds: readonly string[] }
  | { personId: string }
  | { organisationId: string }
  | 'all'

/** Introductions without what came of them. */
export function headsOf(tx: Tx, { tenantId }: Place, which: Which) {
  const all = tx
    .selectFrom('match_introduction as introduction')
    .innerJoin('seeking', (join) =>
      join
        .onRef('seeking.tenant_id', '=', 'introduction.tenant_id')
        .onRef('seeking.id', '=', 'introduction.seeking_id'),
    )
    .leftJoin('match_withdrawal as withdrawal', (join) =>
      join
        .onRef('withdrawal.tenant_id', '=', 'introduction.tenant_id')
        .onRef('withdrawal.introduction_id', '=', 'introduction.id'),
    )
    .leftJoin('match_ending as ending', (join) =>
      join
        .onRef('ending.tenant_id', '=', 'introduction.tenant_id')
        .onRef('ending.introduction_id', '=', 'introduction.id'),
    )
    .select([
      'introduction.id',
      'introduction.seeking_id as seekingId',
      'seeking.code',
      'introduction.side',
      'introduction.person_id as personId',
      'introduction.organisation_id as organisationId',
      'introduction.place_source as placeSource',
      'introduction.place_ref as placeRef',
      'introduction.place_title as placeTitle',
      'introduction.introduced_at as introducedAt',
      'introduction.expires_at as expiresAt',
      'introduction.reasons_sealed as reasonsSealed',
      'withdrawal.withdrawn_at as withdrawnAt',
      'ending.ended_at as endedAt',
    ])
    .where('introduction.tenant_id', '=', tenantId)
    .orderBy('introduction.introduced_at')
    .orderBy('introduction.id')
  if (which === 'all') return all.execute()
  if ('id' in which) return all.where('introduction.id', '=', which.id).execute()
  if ('personId' in which) return all.where('introduction.person_id', '=', which.personId).execute()
  if ('organisationId' in which) return all.where('introduction.organisation_id', '=', which.organisationId).execute()
  if (which.seekingIds.length === 0) return Promise.resolve([])
  return all.where('introduction.seeking_id', 'in', [...which.seekingIds]).execute()
}
