import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ProposedVisit } from '../facts/planning-facts.ts'
import type { Figures } from './figures.ts'

type Place = Pick<Moment, 'tenantId'>

/** Requests that stay open, with how many people each rule holds back at their best date. */
export interface Gap {
  requestId: string
  missing: number
  reasons: Record<string, number>
}

export interface NewProposal {
  scheduleId: string
  origin: 'solved' | 'by-hand' | 'repaired'
  basedOn: string | null
  visits: readonly ProposedVisit[]
  gaps: readonly Gap[]
  figures: Figures
}

export type ProposalRow = Awaited<ReturnType<typeof listProposals>>[number]

/** The newest first. */
export function listProposals(tx: Tx, { tenantId }: Place, scheduleId: string) {
  return tx
    .selectFrom('proposal')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'proposal.tenant_id').onRef('account.id', '=', 'proposal.made_by'),
    )
    .select([
      'proposal.id',
      'proposal.number',
      'proposal.origin',
      'proposal.based_on as basedOn',
      'proposal.made_at as madeAt',
      'account.name as madeBy',
      sql<Figures>`proposal.figures`.as('figures'),
    ])
    .where('proposal.tenant_id', '=', tenantId)
    .where('proposal.schedule_id', '=', scheduleId)
    .orderBy('proposal.number', 'desc')
    .execute()
}

export async function listProposedVisits(tx: Tx, { tenantId }: Place, proposalId: string): Promise<ProposedVisit[]> {
  const { rows } = await sql<ProposedVisit>`
    select v.request_id as "requestId", v.slot_id as "slotId", v.staff_id as "staffId",
           coalesce(array_agg(s.person_id::text order by s.person_id) filter (where s.person_id is not null), '{}')
             as "personIds"
      from proposed_visit v
      left join proposed_seat s
        on s.tenant_id = v.tenant_id and s.proposal_id = v.proposal_id and s.request_id = v.request_id
     where v.tenant_id = ${tenantId} and v.proposal_id = ${proposalId}
     group by v.request_id, v.slot_id, v.staff_id`.execute(tx)
  return rows
}

export async function listGaps(tx: Tx, { tenantId }: Place, proposalId: string): Promise<Gap[]> {
  const rows = await tx
    .selectFrom('proposal_gap')
    .select(['proposal_gap.request_id as requestId', 'proposal_gap.missing', 'proposal_gap.reasons'])
    .where('proposal_gap.tenant_id', '=', tenantId)
    .where('proposal_gap.proposal_id', '=', proposalId)
    .execute()
  return rows.map((row) => ({ ...row, reasons: mostFirst(row.reasons as Gap['reasons']) }))
}

/** The database keeps the keys of an object in an order of its own. */
const mostFirst = (reasons: Gap['reasons']): Gap['reasons'] =>
  Object.fromEntries(Object.entries(reasons).sort(([, a], [, b]) => b - a))

/** A numbered proposal with all that is in it. The schedule is held meanwhile, so that numbers follow each other. */
export async function insertProposal(tx: Tx, moment: Moment, proposal: NewProposal): Promise<string> {
  const { tenantId } = moment
  await sql`select from schedule where tenant_id = ${tenantId} and id = ${proposal.scheduleId} for update`.execute(tx)
  const { id } = await tx
    .insertInto('proposal')
    .values({
      tenant_id: tenantId,
      schedule_id: proposal.scheduleId,
      number: sql<number>`(select coalesce(max(p.number), 0) + 1 from proposal p
        where p.tenant_id = ${tenantId} and p.schedule_id = ${proposal.scheduleId})`,
      origin: proposal.origin,
      based_on: proposal.basedOn,
      made_by: moment.actorId,
      made_at: moment.now,
      figures: JSON.stringify(proposal.figures),
    })
    .returning('proposal.id')
    .executeTakeFirstOrThrow()
  await insertContents(tx, tenantId, id, proposal)
  return id
}

/** Three statements, however much there is. */
async function insertContents(tx: Tx, tenantId: string, id: string, { visits, gaps }: NewProposal): Promise<void> {
  await sql`insert into proposed_visit (tenant_id, proposal_id, request_id, slot_id, staff_id)
    select ${tenantId}::uuid, ${id}::uuid, r."requestId", r."slotId", r."staffId"
      from json_to_recordset(${JSON.stringify(visits)}::json)
        as r("requestId" uuid, "slotId" uuid, "staffId" uuid)`.execute(tx)
  const seats = visits.flatMap(({ requestId, personIds }) => personIds.map((personId) => ({ requestId, personId })))
  await sql`insert into proposed_seat (tenant_id, proposal_id, request_id, person_id)
    select ${tenantId}::uuid, ${id}::uuid, r."requestId", r."personId"
      from json_to_recordset(${JSON.stringify(seats)}::json) as r("requestId" uuid, "personId" uuid)`.execute(tx)
  await sql`insert into proposal_gap (tenant_id, proposal_id, request_id, missing, reasons)
    select ${tenantId}::uuid, ${id}::uuid, r."requestId", r.missing, r.reasons
      from json_to_recordset(${JSON.stringify(gaps)}::json)
        as r("requestId" uuid, missing int, reasons jsonb)`.execute(tx)
}
