import type { Tx } from '#platform/database/db.ts'
import type { Moment, Tenant } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { HeldEntry, HeldSection } from './held-section.ts'

export interface Gathered {
  id: string
  title: string
  entries: HeldEntry[]
}

/** Everything that is held about a person, section by section. */
export async function gather(
  tx: Tx,
  moment: Moment,
  sections: readonly HeldSection[],
  personId: string,
  language: Language,
): Promise<Gathered[]> {
  const gathered: Gathered[] = []
  for (const section of sections)
    gathered.push({
      id: section.id,
      title: section.title(language),
      entries: await section.rows(tx, moment, personId, language),
    })
  return gathered
}

/** The download that machines read: every row, decrypted, as it is stored. */
export const heldJson = (gathered: readonly Gathered[], tenant: Tenant | null, now: string) => ({
  format: 'tomoni-held-1',
  takenAt: now,
  municipality: tenant && { code: tenant.code, nameJa: tenant.nameJa, nameEn: tenant.nameEn },
  sections: Object.fromEntries(gathered.map(({ id, entries }) => [id, entries.map(({ data }) => data)])),
})
