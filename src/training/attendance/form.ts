import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { readRows } from '../read-rows.ts'
import type { Participant } from './attendance.queries.ts'
import { type QuickLine, readQuick } from './quick.ts'
import type { Exception } from './take-attendance.ts'

const names = ['away', 'late', 'early'] as const

const lineForm = z.object({
  away: field.choiceOrNone(['apology', 'absence']),
  late: field.numberOrNone(0, 1440),
  early: field.numberOrNone(0, 1440),
})

const isException = (line: Typed) => names.some((name) => line[name]?.[0]?.trim())

export interface Keyed {
  exceptions: Exception[]
  problems: CodedProblem[]
  /** Numbers of lines that say both away, and late or early. */
  bothSaid: number[]
  quickFaults: string[]
  quickUnknown: number[]
}

/** Exceptions as keyed in line by line, and by number; a number keyed in quickly goes before its line. */
export function readKeyed(typed: Typed, people: readonly Participant[]): Keyed {
  const { rows, problems } = readRows(typed, lineForm, names, isException)
  const quick = readQuick(typed.quick?.[0] ?? '')
  const byNumber = new Map(people.map((participant) => [participant.number, participant.id]))
  const lines: QuickLine[] = rows.map(({ number, value }) => ({
    number,
    away: value.away,
    lateMinutes: value.late ?? 0,
    earlyMinutes: value.early ?? 0,
  }))
  const latest = new Map([...lines, ...quick.lines].map((line) => [line.number, line]))
  const said = [...latest.values()].filter((line) => line.away || line.lateMinutes + line.earlyMinutes > 0)
  return {
    exceptions: said.flatMap(({ number, ...line }) => {
      const participantId = byNumber.get(number)
      return participantId ? [{ participantId, ...line }] : []
    }),
    problems,
    bothSaid: said.filter((line) => line.away && line.lateMinutes + line.earlyMinutes > 0).map(({ number }) => number),
    quickFaults: quick.faults,
    quickUnknown: quick.lines.map(({ number }) => number).filter((number) => !byNumber.has(number)),
  }
}

/** What is known of a unit, in the lines of its participants. */
export const typedFromExceptions = (people: readonly Participant[], unitId: string): Typed =>
  Object.fromEntries(
    people.flatMap(({ number, exceptions }) => {
      const known = exceptions.find((each) => each.unitId === unitId)
      const text = (minutes: number | undefined) => (minutes ? [String(minutes)] : [])
      return [
        [`away-${number}`, known?.away ? [known.away] : []],
        [`late-${number}`, text(known?.lateMinutes)],
        [`early-${number}`, text(known?.earlyMinutes)],
      ]
    }),
  )
