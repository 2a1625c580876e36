import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { publishedCurricula } from '../curriculum/reference.ts'
import { listCurricula } from '../curriculum/store.ts'
import { words } from './words.ts'

export const referencePrefix = 'reference:'

/** Curricula that a new course may follow: the municipality’s own first, then what is published. */
export async function curriculumChoices(tx: Tx, moment: Moment, language: Language) {
  const w = words(language)
  const own = (await listCurricula(tx, moment)).filter(
    ({ referenceKey, endedOn }) => referenceKey === null && (endedOn === null || endedOn > moment.today),
  )
  const option = (value: string, each: { nameJa: string; nameEn: string }) => ({
    value,
    label: (language === 'en' && each.nameEn) || each.nameJa,
  })
  return [
    { label: w.own, options: own.map((each) => option(each.id, each)) },
    { label: w.reference, options: publishedCurricula.map((each) => option(`${referencePrefix}${each.key}`, each)) },
  ].filter(({ options }) => options.length > 0)
}
