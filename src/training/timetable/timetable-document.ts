import { cell, columnHead, heading, paragraph, phrase } from '#platform/document/build.ts'
import type { Block, OfficialDocument, Phrase, Row } from '#platform/document/model.ts'
import { formatDay, formatSpan, formatTime } from '#platform/i18n/dates.ts'
import type { CourseDay } from '../days/store.ts'
import type { Run } from '../run/run.queries.ts'
import type { RunUnit } from '../units/store.ts'
import { words } from './words.ts'

export interface Timetable {
  run: Run
  days: readonly Pick<CourseDay, 'id' | 'onDay' | 'startMinute' | 'endMinute' | 'place'>[]
  units: readonly RunUnit[]
  /** For each unit who teaches, as may be read by the reader. */
  teachers: ReadonlyMap<string, string[]>
  issuer: Phrase
}

const both = (say: (w: ReturnType<typeof words>, language: 'ja' | 'en') => string): Phrase =>
  phrase(say(words('ja'), 'ja'), say(words('en'), 'en'))

/** The timetable of a course: a table for each day, with its breaks; what is not settled says so. */
export function timetableDocument(timetable: Timetable): OfficialDocument {
  const { run, days, units, issuer } = timetable
  const untimed = units.filter(({ sessionId }) => sessionId === null)
  return {
    title: phrase(words('ja').timetableOf(run.nameJa), words('en').timetableOf(run.nameEn || run.nameJa)),
    issuer,
    fiscalYear: run.fiscalYear,
    asOf: [],
    notes: [run.materials, run.accommodationsWords].filter(Boolean).map((text) => phrase(text)),
    orientation: 'portrait',
    blocks: [
      ...days.flatMap((day, at) => dayBlocks(timetable, day, at)),
      ...(untimed.length > 0
        ? [
            heading(
              2,
              both((w) => w.untimed),
            ),
            table(
              untimed.map((unit) => unitRow(timetable, unit)),
              both((w) => w.untimed),
            ),
          ]
        : []),
    ],
  }
}

function dayBlocks(timetable: Timetable, day: Timetable['days'][number], at: number): Block[] {
  const units = timetable.units
    .filter(({ sessionId }) => sessionId === day.id)
    .toSorted((a, b) => (a.startMinute ?? 1440) - (b.startMinute ?? 1440))
  const title = both((w, language) => w.dayN(String(at + 1), formatDay(language, day.onDay, 'long')))
  const place = both((_, language) =>
    [formatSpan(language, day.startMinute, day.endMinute), day.place || timetable.run.place].filter(Boolean).join('　'),
  )
  return [heading(2, title), paragraph(place), table(rowsWithBreaks(timetable, units), title)]
}

function table(body: readonly Row[], caption: Phrase): Block {
  const head = (['time', 'unit', 'forWhom', 'teacher'] as const).map((key) => columnHead(both((w) => w[key])))
  return { kind: 'table', caption, hideCaption: true, widths: [3, 5, 3, 3], head: [head], body }
}

function rowsWithBreaks(timetable: Timetable, units: readonly RunUnit[]): Row[] {
  let end: number | null = null
  return units.flatMap((unit) => {
    const gap = end !== null && unit.startMinute !== null ? unit.startMinute - end : 0
    if (unit.startMinute !== null && unit.minutes !== null) end = Math.max(end ?? 0, unit.startMinute + unit.minutes)
    const pause =
      gap > 0
        ? [
            [
              cell(phrase('')),
              cell(
                both((w) => w.break(String(gap))),
                { columns: 3 },
              ),
            ],
          ]
        : []
    return [...pause, unitRow(timetable, unit)]
  })
}

function unitRow({ teachers }: Timetable, unit: RunUnit): Row {
  const name = phrase(`${unit.number}　${unit.titleJa}`, `${unit.number}  ${unit.titleEn || unit.titleJa}`)
  const kind = unit.kind === 'exercise' ? [both((w) => w.kind.exercise)] : []
  return [
    cell(timeOf(unit)),
    cell([name, ...kind], { id: unit.id }),
    cell(both((w) => w.track[unit.track])),
    cell((teachers.get(unit.id) ?? []).map((text) => phrase(text))),
  ]
}

function timeOf({ startMinute, minutes }: RunUnit): Phrase[] {
  const length = minutes === null ? [] : [both((w) => w.minutes(String(minutes)))]
  if (startMinute === null) return length.length > 0 ? length : [both((w) => w.unknown)]
  const time =
    minutes === null
      ? both((_, language) => formatTime(language, startMinute))
      : both((_, language) => formatSpan(language, startMinute, startMinute + minutes))
  return [time, ...length]
}
