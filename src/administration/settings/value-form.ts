import { z } from 'zod'
import { type CrisisLine, crisisLinesOf, faultyCrisisLine, typedCrisisLines } from '#platform/settings/crisis-line.ts'
import type { KnownSetting, SettingKind } from '#platform/settings/reference.ts'
import { field } from '#platform/web/fields.ts'

export const courseKinds = ['introductory', 'basic', 'specialist', 'followup'] as const

const dated = { validFrom: field.day(), source: field.requiredText(200) }

/** The bounds of a number, documented with the setting. */
export const boundsOf = ({ min = 0, max = 100_000 }: KnownSetting) => ({ min, max })

/** Year and number, each once: otherwise two things could be called alike. */
const isFormat = (text: string) => text.split('{year}').length === 2 && text.split('{number}').length === 2

/** A whole address on the web. */
const isAddress = (text: string) => /^https?:\/\/[^\s]+$/.test(text)

const areLines = (text: string) => faultyCrisisLine(text) === null

/** The form of a setting by its kind; `value` comes out in the shape that is stored. */
export function formOf(known: KnownSetting) {
  const { min, max } = boundsOf(known)
  return {
    number: z.object({ value: field.number(min, max), ...dated }),
    switch: z.object({ value: field.choice(['1', '0']).transform(Number), ...dated }),
    courses: z.object({ value: field.choices(courseKinds), ...dated }),
    format: z.object({ value: field.requiredText(40).refine(isFormat, 'not-a-choice'), ...dated }),
    text: z.object({ value: field.text(100), ...dated }),
    address: z.object({ value: field.requiredText(300).refine(isAddress, 'not-a-choice'), ...dated }),
    lines: z.object({ value: field.text(2000).refine(areLines, 'not-a-choice').transform(crisisLinesOf), ...dated }),
  }[known.kind]
}

/** How a stored value stands in the form, and how it reads in a list. */
export function typedOfValue(kind: SettingKind, value: unknown): string[] {
  if (kind === 'courses') return value as string[]
  if (kind === 'lines') return [typedCrisisLines(value as CrisisLine[])]
  return [String(value)]
}
