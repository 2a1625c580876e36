import { withoutOvertaken } from '../open-data/taking/overtaken.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type { EntryContent, VersionRow, WholeEntry } from './store.ts'

interface Said {
  content: EntryContent
  hours: readonly Hours[]
  days: readonly OwnDay[]
}

/** What a wording says, to begin the next one with: nothing that was typed once is lost because a form does not ask for it. */
export function carriedOver(version: VersionRow): EntryContent {
  const { tenant_id, entry_id, number, saved_at, saved_by, channel, extra, ...said } = version
  return { ...said, extra: JSON.stringify(extra) }
}

/**
 * The same under a new text; the parts of an address go with the address they were parts of, and what a list brought
 * goes with the field that now says it.
 */
export function saidAnew(before: WholeEntry, { content, ...times }: Said): EntryContent {
  const { version } = before
  const moved = content.address !== undefined && content.address !== version.address
  const parts = { postal_code: '', municipality_code: '', prefecture: '', city: '', town: '', block: '', building: '' }
  const extra = JSON.stringify(withoutOvertaken(version.extra, before, { ...times, version: content }))
  return { ...carriedOver(version), extra, ...(moved && { ...parts, address_en: '' }), ...content }
}
