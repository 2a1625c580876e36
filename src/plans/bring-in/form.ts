import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { yearOfEra } from '../import/reading.ts'
import { stages } from '../menu/rules.ts'
import { isFiscalYear } from '../rules.ts'
import type { KeptFile } from './kept-files.ts'
import type { What } from './things.ts'
import type { Words } from './words.ts'

export const saidForms = {
  sheet: z.object({}),
  menu: z.object({ year: field.text(20), stage: field.choice(stages), source: field.requiredText(300) }),
} satisfies Record<What, z.ZodType>

export const labelsOf = (w: Words): Record<string, string> => ({ year: w.year, stage: w.stage, source: w.source })

/** R2, 令和2年度 and 2020 as 2020; null where nothing is written, undefined where it is no year. */
export function yearTyped(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^令和/, 'R')
    .replace(/^平成/, 'H')
    .replace(/年度?$/, '')
  if (plain === '') return null
  const year = /^\d{4}$/.test(plain) ? Number(plain) : yearOfEra(plain.toUpperCase())
  return year !== null && isFiscalYear(year) ? year : undefined
}

/** An uploaded file of that name in the form, or null where none was chosen. */
export async function fileIn(c: HouseContext, name: string): Promise<KeptFile | null> {
  const file = c.var.typed?.get(name)
  if (!(file instanceof File) || file.name === '') return null
  return { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The name without folders, as old browsers send them, and without signs that are none. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\p{Cc}/gu, '').slice(-150) || 'list'
}
