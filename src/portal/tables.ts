import type { PortalEntryTable, PortalEntryVersionTable } from './tables/entries.ts'
import type { PortalEntryFileTable } from './tables/entry-files.ts'
import type {
  PortalEntryDayTable,
  PortalEntryHoursTable,
  PortalEntryReminderTable,
  PortalEntryStateTable,
  PortalReportTable,
} from './tables/entry-times.ts'
import type { PortalFileTable } from './tables/files.ts'
import type { PortalImportRemarkTable, PortalImportTable, PortalListingTable } from './tables/listing.ts'
import type { PortalLookTable, PortalPageTable, PortalPageVersionTable, PortalStampTable } from './tables/pages.ts'
import type {
  RecoveryStoryConsentTable,
  RecoveryStoryPartTable,
  RecoveryStoryQuestionTable,
  RecoveryStoryStateTable,
  RecoveryStoryTable,
  RecoveryStoryWordsTable,
} from './tables/stories.ts'

export type * from './tables/entries.ts'
export type * from './tables/entry-files.ts'
export type * from './tables/entry-times.ts'
export type * from './tables/files.ts'
export type * from './tables/listing.ts'
export type * from './tables/pages.ts'
export type * from './tables/stories.ts'

export interface PortalTables {
  portal_file: PortalFileTable
  portal_entry: PortalEntryTable
  portal_entry_version: PortalEntryVersionTable
  portal_entry_hours: PortalEntryHoursTable
  portal_entry_day: PortalEntryDayTable
  portal_entry_file: PortalEntryFileTable
  portal_entry_state: PortalEntryStateTable
  portal_entry_reminder: PortalEntryReminderTable
  portal_report: PortalReportTable
  portal_page: PortalPageTable
  portal_page_version: PortalPageVersionTable
  portal_look: PortalLookTable
  portal_stamp: PortalStampTable
  portal_listing: PortalListingTable
  portal_import: PortalImportTable
  portal_import_remark: PortalImportRemarkTable
  recovery_story: RecoveryStoryTable
  recovery_story_part: RecoveryStoryPartTable
  recovery_story_words: RecoveryStoryWordsTable
  recovery_story_consent: RecoveryStoryConsentTable
  recovery_story_state: RecoveryStoryStateTable
  recovery_story_question: RecoveryStoryQuestionTable
}
