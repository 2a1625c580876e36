import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** A switch is 1 for on and 0 for off; a format is a text with `{year}` and `{number}` in it. */
export type SettingKind = 'text' | 'number' | 'switch' | 'courses' | 'lines' | 'format' | 'address'

export interface DatedValue {
  validFrom: string
  value: unknown
  source: string
}

export interface KnownSetting {
  kind: SettingKind
  /** The least and the greatest value of a number; where there are none, any whole number from zero. */
  min?: number
  max?: number
  values: DatedValue[]
}

/** The settings this program knows, with the values it starts from and where those come from. */
export const knownSettings = JSON.parse(readFileSync(join(root, 'db/reference/settings.json'), 'utf8')) as Record<
  string,
  KnownSetting
>

/** The value the program starts from on a day, or null for a setting that has none. */
export function referenceValueOn(key: string, day: string): DatedValue | null {
  const values = knownSettings[key]?.values ?? []
  return values.filter(({ validFrom }) => validFrom <= day).at(-1) ?? null
}
