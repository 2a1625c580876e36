import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'

/** An indicator of the national form, or one that the daily records count. */
export interface StandardIndicator {
  code: string
  ja: string
  en: string
  units: string[]
  parent: string | null
  partOfSum: boolean
  section: 'basic' | 'result'
  sourceRule: 'counted' | 'by-hand'
  countingRule: string | null
  number: number | null
}

export const standardIndicators = (
  JSON.parse(readFileSync(join(root, 'db/reference/sheet-indicators.json'), 'utf8')) as {
    indicators: StandardIndicator[]
  }
).indicators
