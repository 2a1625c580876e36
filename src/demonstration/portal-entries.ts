import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import type { EntryKind } from '#portal/index.ts'

export interface ShownEntry {
  kind: EntryKind
  area: number
  title: [ja: string, kana: string, easy: string, en: string]
  summary: [ja: string, easy: string, en: string]
  /** Hours by weekday, Sunday first, as they are typed. */
  hours?: Partial<Record<number, string>>
  /** Days from today with their hours. */
  dates?: [days: number, hours: string][]
  /** Quiet, free, online, without a name, good for a first time; `-` is no, a missing letter is not known. */
  facts: string
  place: string
  at?: [latitude: number, longitude: number]
  entering?: [ja: string, easy: string]
  cost?: string
  phone: string
  confirmedDaysAgo: number
  waits?: boolean
  files?: ShownFile[]
}

export interface ShownFile {
  /** In the folder beside these lists; drawn and written for this city. */
  file: string
  kind: 'picture' | 'leaflet'
  title?: [ja: string, easy: string, en: string]
  alt: [ja: string, easy: string, en: string]
  size?: [width: number, height: number]
  language?: '' | 'ja'
}

/** What the invented city shows. Names, places and numbers are made up. */
export const readShownEntries = (): ShownEntry[] =>
  JSON.parse(readFileSync(join(root, 'db/reference/demonstration/portal-entries.json'), 'utf8'))
