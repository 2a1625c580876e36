import type { Generated } from 'kysely'

export interface SeekingLookTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  account_id: string
  looked_at: Generated<string>
}

export interface SeekingTalkTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  side: 'seeker' | 'peer' | 'host'
  person_id: string | null
  organisation_id: string | null
  held_on: string
  expectations_sealed: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  account_id: string | null
  recorded_at: Generated<string>
}

export interface SeekingApartTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  other_person_id: string | null
  other_organisation_id: string | null
  said_at: Generated<string>
  said_by: string | null
}
