import { z } from 'zod'
import type { KnownSetting, SettingKind } from '#platform/settings/reference.ts'
import { field } from '#platform/web/fields.ts'

export const courseKinds = ['introductory', 'basic', 'specialist', 'followup'] as const

export interface CrisisLine {
  label: string
  tel: string
  hours: string
}

const dated = { validFrom: field.day(), source: field.requiredText(200) }

/** The bounds of a number, documented with the setting. */
export const boundsOf = ({ min = 0, max = 100_000 }: KnownSetting) => ({ min, max })

/** Year and number, each once: otherwise two things could be called alike. */
const isFormat = (text: string) => text.split('{year}').length === 2 && text.split('{number}').length === 2

/** A whole address on the web. */
const isAddress = (text: string) => /^https?:\/\/[^\s]+$/.test(text)

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
    lines: z.object({ value: field.text(2000).transform(linesOf), ...dated }),
  }[known.kind]
}

export function linesOf(text: string): CrisisLine[] {
  return text
    .split('\n')
    .map((line) => line.split(/[|｜]/).map((part) => part.trim()))
    .filter(([label, tel]) => label && tel)
    .map(([label = '', tel = '', hours = '']) => ({ label, tel, hours }))
}

/** How a stored value stands in the form, and how it reads in a list. */
export function typedOfValue(kind: SettingKind, value: unknown): string[] {
  if (kind === 'courses') return value as string[]
  if (kind === 'lines')
    return [(value as CrisisLine[]).map(({ label, tel, hours }) => `${label}｜${tel}｜${hours}`).join('\n')]
  return [String(value)]
}
