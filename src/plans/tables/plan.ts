import type { Generated } from 'kysely'

export interface PlanTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  from_year: number
  until_year: number
  idea_ja: Generated<string>
  idea_en: Generated<string>
  perspectives_ja: Generated<string>
  perspectives_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanGoalTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  plan_id: string
  number: number
  name_ja: Generated<string>
  name_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanGoalItemTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  goal_id: string
  number: number
  name_ja: Generated<string>
  name_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface UndertakingTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  programme_id: string | null
  began_year: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ProgrammeHistoryTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  programme_id: string
  change: 'began' | 'extended' | 'contracted' | 'merged' | 'ended'
  in_year: number
  into_programme_id: string | null
  mode_ja: Generated<string>
  mode_en: Generated<string>
  note_ja: Generated<string>
  note_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ChronologyEventTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  in_month: string
  day_of_month: number | null
  event_ja: Generated<string>
  event_en: Generated<string>
  source: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface UndertakingGoalItemTable {
  tenant_id: string
  undertaking_id: string
  goal_item_id: string
}
