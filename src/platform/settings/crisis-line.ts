import type { Language } from '../i18n/catalogue.ts'

/** Whom somebody can call, as the setting holds it. Japanese may carry readings, {夜間|やかん}; English may be missing. */
export interface CrisisLine {
  label: string
  tel: string
  hours: string
  labelEn?: string
  hoursEn?: string
}

/** The line in the reader's language: what has no English is told in Japanese, for the number is what counts. */
export const crisisLineIn =
  (language: Language) =>
  ({ label, tel, hours, labelEn, hoursEn }: CrisisLine) =>
    language === 'en' ? { label: labelEn || label, tel, hours: hoursEn || hours } : { label, tel, hours }

/** A bar that parts two columns, half or full width, but not the one within {夜間|やかん}. */
const bar = /[|｜](?![^{}]*\})/

const columnsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(bar).map((part) => part.trim()))
    .map((parts, at) => ({ parts, number: at + 1 }))
    .filter(({ parts }) => parts.some(Boolean))

/** The first typed line (from 1) that lacks a name or a telephone number or has too many columns; null if all are whole. */
export const faultyCrisisLine = (text: string) =>
  columnsOf(text).find(({ parts }) => !parts[0] || !/\d/.test(parts[1] ?? '') || parts.length > 5)?.number ?? null

/** Name, telephone, hours, name in English, hours in English: a line each, the columns parted by bars. */
export const crisisLinesOf = (text: string): CrisisLine[] =>
  columnsOf(text).map(({ parts: [label = '', tel = '', hours = '', labelEn, hoursEn] }) => ({
    label,
    tel,
    hours,
    ...(labelEn && { labelEn }),
    ...(hoursEn && { hoursEn }),
  }))

export const typedCrisisLines = (lines: readonly CrisisLine[]) =>
  lines
    .map(({ label, tel, hours, labelEn, hoursEn }) => {
      const english = labelEn || hoursEn ? [labelEn ?? '', hoursEn ?? ''] : []
      return [label, tel, hours, ...english].join('｜')
    })
    .join('\n')
