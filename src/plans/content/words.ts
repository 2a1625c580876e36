import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>

/** What a column is called; the same name may mean something else in another table. */
export function fieldLabel(w: Words, table: string, name: string): string {
  const all: Record<string, string> = w.field
  return all[`${table}.${name}`] ?? all[name] ?? name
}

export function choiceLabel(w: Words, name: string, value: string): string {
  const all: Record<string, string> = w.choice
  return all[`${name}.${value}`] ?? all[value] ?? value
}
