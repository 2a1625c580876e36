import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { columnLetters } from '#platform/sheets/sheet.ts'
import type { CellDoubt, CellFault, ImportDoubt, ImportFault, Place } from './fault.ts'
import type { ImportPlan } from './plan.ts'
import { en } from './words.en.ts'
import { ja, type Shown } from './words.ja.ts'

export const importWords = catalogue(ja, en)

/** 7行目 D列「登録日」：「令和8年3月32日」は暦にない日付です。 */
export function describeFault<Row extends object>(
  language: Language,
  fault: ImportFault,
  plan: ImportPlan<Row>,
): string {
  const sentence = sayFault(language, fault, plan)
  return importWords(language).atPlace({ place: describePlace(language, fault, plan), sentence })
}

/** The same without its place. */
export function sayFault<Row extends object>(language: Language, fault: ImportFault, plan: ImportPlan<Row>): string {
  const sentence = importWords(language).fault[fault.code] as (fault: CellFault & Shown) => string
  return sentence({ ...fault, cell: fault.part ?? fault.cell, heading: headingOf(language, fault, plan) })
}

export function describeDoubt<Row extends object>(
  language: Language,
  doubt: ImportDoubt,
  plan: ImportPlan<Row>,
): string {
  const words = importWords(language)
  const sentence = words.doubt[doubt.code] as (doubt: CellDoubt & Shown) => string
  const shown = { ...doubt, heading: headingOf(language, doubt, plan) }
  return words.atPlace({ place: describePlace(language, doubt, plan), sentence: sentence(shown) })
}

/** 7行目 D列「登録日」 */
export function describePlace<Row extends object>(language: Language, place: Place, plan: ImportPlan<Row>): string {
  const column = place.column === null ? '' : columnLetters(place.column)
  return importWords(language).place({ line: place.line, column, heading: headingOf(language, place, plan) })
}

/** D列「登録日」, or '' where the whole row is meant. */
export function describeColumn<Row extends object>(language: Language, place: Place, plan: ImportPlan<Row>): string {
  const column = place.column === null ? '' : columnLetters(place.column)
  return importWords(language).column({ column, heading: headingOf(language, place, plan) })
}

/** The heading as the file has it, in one line, else the field's own name. */
function headingOf<Row extends object>(language: Language, place: Place, plan: ImportPlan<Row>): string {
  if (place.heading !== '') return oneLine(place.heading)
  return place.field === null ? '' : plan.fields[place.field as keyof Row].label(language)
}

/** Japanese goes on in the next line without a space, other words do not. */
function oneLine(heading: string): string {
  const lines = heading.split('\n').map((line) => line.trim())
  return lines.reduce((above, line) =>
    /[ -~]$/.test(above) && /^[ -~]/.test(line) ? `${above} ${line}` : above + line,
  )
}
