import type { EntryContent, VersionRow } from './store.ts'

/** What a wording says, to begin the next one with: nothing that was typed once is lost because a form does not ask for it. */
export function carriedOver(version: VersionRow): EntryContent {
  const { tenant_id, entry_id, number, saved_at, saved_by, channel, extra, ...said } = version
  return { ...said, extra: JSON.stringify(extra) }
}

/** The same under a new text; the parts of an address go with the address they were parts of. */
export function saidAnew(version: VersionRow, content: EntryContent): EntryContent {
  const moved = content.address !== undefined && content.address !== version.address
  const parts = { postal_code: '', municipality_code: '', prefecture: '', city: '', town: '', block: '', building: '' }
  return { ...carriedOver(version), ...(moved && { ...parts, address_en: '' }), ...content }
}
