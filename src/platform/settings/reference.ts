import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

export type SettingKind = 'number' | 'courses' | 'lines'

export interface DatedValue {
  validFrom: string
  value: unknown
  source: string
}

/** The settings this program knows, with the values it starts from and where those come from. */
export const knownSettings = JSON.parse(readFileSync(join(root, 'db/reference/settings.json'), 'utf8')) as Record<
  string,
  { kind: SettingKind; values: DatedValue[] }
>

/** The value the program starts from on a day, or null for a setting that has none. */
export function referenceValueOn(key: string, day: string): DatedValue | null {
  const values = knownSettings[key]?.values ?? []
  return values.filter(({ validFrom }) => validFrom <= day).at(-1) ?? null
}
