import { isAhead, type Slot } from '../rules.ts'

/** One line of days and times as typed: null was left empty, undefined could not be read. */
export interface SlotLine {
  /** 1 for the first wish. */
  number: number
  onDay: string | null | undefined
  startMinute: number | null | undefined
  endMinute: number | null | undefined
}

export interface SlotProblem {
  field: `day${number}` | `start${number}` | `end${number}`
  code: 'required' | 'in-the-past' | 'end-before-start'
}

/** What the lines only show together. Lines left wholly empty count as not wished for, but for the first `needed`. */
export function slotProblems(lines: readonly SlotLine[], needed: number, today: string): SlotProblem[] {
  return lines.filter((line) => line.number <= needed || !isEmpty(line)).flatMap((line) => lineProblems(line, today))
}

/** The complete lines, each wish once. */
export function slotsOf(lines: readonly SlotLine[]): Slot[] {
  const slots = lines.flatMap(({ onDay, startMinute, endMinute }) =>
    typeof onDay === 'string' && typeof startMinute === 'number' && typeof endMinute === 'number'
      ? [{ onDay, startMinute, endMinute }]
      : [],
  )
  return slots.filter((slot, at) => slots.findIndex((other) => isSame(slot, other)) === at)
}

function lineProblems({ number, onDay, startMinute, endMinute }: SlotLine, today: string): SlotProblem[] {
  const isBackwards = typeof startMinute === 'number' && typeof endMinute === 'number' && endMinute <= startMinute
  const problems: (SlotProblem | false)[] = [
    onDay === null && { field: `day${number}`, code: 'required' },
    typeof onDay === 'string' && !isAhead(onDay, today) && { field: `day${number}`, code: 'in-the-past' },
    startMinute === null && { field: `start${number}`, code: 'required' },
    endMinute === null && { field: `end${number}`, code: 'required' },
    isBackwards && { field: `end${number}`, code: 'end-before-start' },
  ]
  return problems.filter((problem) => problem !== false)
}

const isEmpty = (line: SlotLine) => line.onDay === null && line.startMinute === null && line.endMinute === null

const isSame = (a: Slot, b: Slot) =>
  a.onDay === b.onDay && a.startMinute === b.startMinute && a.endMinute === b.endMinute
