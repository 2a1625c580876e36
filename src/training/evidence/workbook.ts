import { withoutMarkup } from '#platform/i18n/readings.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { words as trainingWords } from '../words.ts'
import type { Evidence } from './rules.ts'
import { words } from './words.ts'

/** Completers by track, a sheet each. */
export function workbookOf(c: HouseContext, people: readonly Evidence[]): Promise<Uint8Array> {
  const { language } = c.var.desk
  const w = words(language)
  const columns = [
    { label: w.label.name },
    { label: w.label.course },
    { label: w.label.completedOn, kind: 'day' as const },
    { label: w.label.number },
    { label: w.label.counts },
  ]
  const rowsOf = (track: 'peer' | 'employer' | null) =>
    people.flatMap(({ name, completions }) =>
      completions
        .filter((each) => each.track === track)
        .map((each) => [
          name,
          each.courseName || withoutMarkup(trainingWords(language).course[each.courseKind]),
          each.completedOn,
          each.certificateNumber ?? '',
          w.counts[each.counts === null ? 'unknown' : each.counts ? 'yes' : 'no'],
        ]),
    )
  const sheets = [
    { name: w.sheet.peer, columns, rows: rowsOf('peer') },
    { name: w.sheet.employer, columns, rows: rowsOf('employer') },
    { name: w.sheet.none, columns, rows: rowsOf(null) },
  ]
  return writeWorkbook(sheets)
}
