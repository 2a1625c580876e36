import type {
  AccountRoleTable,
  AccountTable,
  CalendarFeedTable,
  RecoveryCodeTable,
  SessionTable,
  SignInLinkTable,
  TenantTable,
} from './tables/accounts.ts'
import type { PasskeyChallengeTable, PasskeyTable } from './tables/passkeys.ts'
import type {
  DraftTable,
  EventTable,
  ImportBatchTable,
  LookTable,
  MailTable,
  OnceKeyTable,
  SettingTable,
} from './tables/records.ts'

export type * from './tables/accounts.ts'
export type * from './tables/passkeys.ts'
export type * from './tables/records.ts'

export interface PlatformTables {
  tenant: TenantTable
  account: AccountTable
  account_role: AccountRoleTable
  session: SessionTable
  sign_in_link: SignInLinkTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  recovery_code: RecoveryCodeTable
  calendar_feed: CalendarFeedTable
  setting: SettingTable
  event: EventTable
  look: LookTable
  draft: DraftTable
  once_key: OnceKeyTable
  mail: MailTable
  import_batch: ImportBatchTable
}
