import { cell, columnHead, phrase, rowHead } from '#platform/document/build.ts'
import type { OfficialDocument, Phrase } from '#platform/document/model.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import type { Run } from '../run/run.queries.ts'
import { words as runWords } from '../run/words.ts'
import type { AttendingUnit, Participant } from './attendance.queries.ts'
import { words } from './words.ts'

/** The attendance sheet on paper, with the same numbers and fields as the screen on which it is keyed in. */
export function sheetDocument(
  run: Run,
  units: readonly AttendingUnit[],
  people: readonly Participant[],
  issuer: Phrase,
): OfficialDocument {
  const [ja, en] = [words('ja'), words('en')]
  const track = (which: 'peer' | 'employer') =>
    phrase(runWords('ja').trackShort[which], runWords('en').trackShort[which])
  const headOf = (unit: AttendingUnit) =>
    columnHead([
      phrase(String(unit.number)),
      ...(unit.track === 'both' ? [] : [track(unit.track)]),
      ...(unit.onDay ? [phrase(formatDay('ja', unit.onDay, 'short'), formatDay('en', unit.onDay, 'short'))] : []),
    ])
  return {
    title: phrase(ja.sheetTitle(run.nameJa), en.sheetTitle(run.nameEn || run.nameJa)),
    issuer,
    fiscalYear: run.fiscalYear,
    asOf: [],
    notes: [phrase(ja.sheetNote, en.sheetNote)],
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        caption: phrase(ja.title, en.title),
        hideCaption: true,
        dense: true,
        widths: [1, 4, 2, ...units.map(() => 2)],
        head: [
          [
            columnHead(phrase(ja.number, en.number)),
            columnHead(phrase(ja.name, en.name)),
            columnHead(phrase(ja.track, en.track)),
            ...units.map(headOf),
          ],
        ],
        body: people.map((participant) => [
          cell(phrase(String(participant.number)), { align: 'end' }),
          rowHead(phrase(participant.name)),
          cell(track(participant.track)),
          ...units.map((unit) =>
            cell(phrase(unit.track === 'both' || unit.track === participant.track ? '' : '—'), { align: 'center' }),
          ),
        ]),
      },
    ],
  }
}
