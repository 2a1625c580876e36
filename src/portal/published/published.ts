import type { Day } from '#platform/calendar.ts'
import type { VersionRow } from '../entry/store.ts'
import type { EntryFile } from '../entry-files/rules.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type { EntryKind } from '../vocabulary.ts'

/** One entry as everybody may read it today: its public wording, hours and days, and when it was confirmed. */
export interface Published {
  id: string
  kind: EntryKind
  version: VersionRow
  hours: Hours[]
  days: OwnDay[]
  files: EntryFile[]
  confirmedOn: Day
  confirmedByOwner: boolean
  changedAt: string
  areaJa: string
  areaEn: string
}

/** What the formats need of where they are given out. */
export interface PublishedPlace {
  code: string
  nameJa: string
  nameEn: string
  id: string
  /** The address of this installation, without a slash at its end. */
  site: string
}
