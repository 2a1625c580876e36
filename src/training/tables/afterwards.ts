import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'
import type { How, Track } from './kinds.ts'

export interface CourseOutcomeTable {
  tenant_id: string
  id: Generated<string>
  participant_id: string
  outcome: 'registering' | 'exchange-meetings' | 'trial' | 'other-activity' | 'nothing-now'
  said_on: string
  recorded_at: Generated<string>
  channel: How
  typed_by: string | null
}

export interface TraineeInterviewTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  participant_id: string | null
  organisation_id: string | null
  held_on: string
  agreed: 'trainee' | 'other-activity' | 'not-now'
  activity_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}

export interface ExchangeMeetingTable {
  tenant_id: string
  id: Generated<string>
  on_day: string
  start_minute: number | null
  end_minute: number | null
  place: Generated<string>
  theme: Generated<string>
  organised_by: Generated<string>
  came: number | null
  came_first_time: number | null
  cancelled_at: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
  version: Generated<number>
}

export interface ExchangeMeetingOrganiserTable {
  tenant_id: string
  meeting_id: string
  person_id: string
}

export interface RunQuestionnaireTable {
  tenant_id: string
  run_id: string
  token_digest: string
  token_sealed: string
  opened_at: Generated<string>
  opened_by: string | null
  closed_at: string | null
}

export interface QuestionnaireAnswerTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  track: Track | null
  answers: GeneratedJson
  words_sealed: string | null
  answered_on: string
  channel: How
  typed_by: string | null
}
