import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>
type Channel = 'online' | 'paper' | 'phone' | 'meeting'

export interface EvidenceConsent {
  id: string
  organisationId: string
  office: string
  givenAt: string
}

export const listConsentsOfPerson = async (tx: Tx, { tenantId }: Place, personId: string): Promise<EvidenceConsent[]> =>
  tx
    .selectFrom('evidence_consent as agreed')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'agreed.tenant_id')
        .onRef('organisation.id', '=', 'agreed.organisation_id'),
    )
    .select(['agreed.id', 'agreed.organisation_id as organisationId', 'organisation.name as office'])
    .select('agreed.given_at as givenAt')
    .where('agreed.tenant_id', '=', tenantId)
    .where('agreed.person_id', '=', personId)
    .where('agreed.withdrawn_at', 'is', null)
    .orderBy('agreed.given_at')
    .orderBy('agreed.id')
    .execute()

export async function insertConsent(
  tx: Tx,
  moment: Moment,
  agreed: { personId: string; organisationId: string; channel: Channel },
): Promise<void> {
  await tx
    .insertInto('evidence_consent')
    .values({
      tenant_id: moment.tenantId,
      person_id: agreed.personId,
      organisation_id: agreed.organisationId,
      given_at: moment.now,
      channel: agreed.channel,
      typed_by: agreed.channel === 'online' ? null : moment.actorId,
    })
    .execute()
}

export async function endConsents(tx: Tx, moment: Moment, personId: string, organisationId: string): Promise<boolean> {
  const result = await tx
    .updateTable('evidence_consent')
    .set({ withdrawn_at: moment.now })
    .where('evidence_consent.tenant_id', '=', moment.tenantId)
    .where('evidence_consent.person_id', '=', personId)
    .where('evidence_consent.organisation_id', '=', organisationId)
    .where('evidence_consent.withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
