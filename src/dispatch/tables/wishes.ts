import type { Generated } from 'kysely'

export interface RequestPriorityTable {
  tenant_id: string
  id: Generated<string>
  request_id: string
  priority: 'first' | 'usual' | 'can-wait'
  set_at: Generated<string>
  set_by: string | null
  ended_at: string | null
}

export interface WishAgainTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  organisation_id: string
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}
