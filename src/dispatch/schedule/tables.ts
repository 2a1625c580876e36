import type { Generated } from 'kysely'
import type { GeneratedJson, Json } from '#platform/database/json.ts'

export interface ScheduleTable {
  tenant_id: string
  id: Generated<string>
  from_on: string
  until_on: string
  opened_by: string | null
  opened_at: Generated<string>
  version: Generated<number>
}

export interface ProposalTable {
  tenant_id: string
  id: Generated<string>
  schedule_id: string
  number: number
  origin: 'solved' | 'by-hand' | 'repaired'
  based_on: string | null
  made_by: string | null
  made_at: Generated<string>
  figures: GeneratedJson
}

export interface ScheduleRunTable {
  tenant_id: string
  id: Generated<string>
  schedule_id: string
  asked_by: string | null
  asked_at: Generated<string>
  seconds: number
  seed: number
  keeps_close: Generated<boolean>
  based_on: string | null
  aims: Json
  beat_at: string
  progress: GeneratedJson
  stop_wanted_at: string | null
  ended_at: string | null
  ended_as: 'found' | 'failed' | 'interrupted' | 'refused' | null
  proposal_id: string | null
}

export interface ProposedVisitTable {
  tenant_id: string
  proposal_id: string
  request_id: string
  slot_id: string
  staff_id: string | null
}

export interface ProposedSeatTable {
  tenant_id: string
  proposal_id: string
  request_id: string
  person_id: string
}

export interface ProposalGapTable {
  tenant_id: string
  proposal_id: string
  request_id: string
  missing: number
  reasons: GeneratedJson
}

export interface ScheduleDecisionTable {
  tenant_id: string
  id: Generated<string>
  schedule_id: string
  kind: 'keep' | 'not-here' | 'leave-open'
  request_id: string
  slot_id: string | null
  person_id: string | null
  decided_by: string | null
  decided_at: Generated<string>
  lifted_at: string | null
  lifted_by: string | null
}

export interface ProposalSendingTable {
  tenant_id: string
  proposal_id: string
  request_id: string
  sent_at: Generated<string>
  sent_by: string | null
}

export interface ScheduleTables {
  schedule: ScheduleTable
  proposal: ProposalTable
  schedule_run: ScheduleRunTable
  proposed_visit: ProposedVisitTable
  proposed_seat: ProposedSeatTable
  proposal_gap: ProposalGapTable
  schedule_decision: ScheduleDecisionTable
  proposal_sending: ProposalSendingTable
}
