import type { Generated } from 'kysely'

export interface PasskeyTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  credential_id: string
  public_key: Uint8Array
  counter: Generated<number>
  transports: Generated<string[]>
  label: Generated<string>
  created_at: Generated<string>
  used_at: string | null
}

export interface PasskeyChallengeTable {
  digest: string
  owner: string
  expires_at: string
}
