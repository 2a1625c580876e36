import type { RequestStage } from '../request/stage.ts'

/** How one date of a request stands. */
export interface DateProgress {
  slotId: string
  onDay: string
  going: number
  deputies: number
  waiting: number
}

export type NextStep =
  | { step: 'find-people'; slotId: string }
  | { step: 'wait-for-answers' }
  | { step: 'confirm'; slotId: string }
  | { step: 'get-ready' | 'record' | 'ask-for-days' | 'nothing' }

interface Place {
  stage: RequestStage
  dates: readonly DateProgress[]
  peopleWanted: number
  peopleMinimum: number
}

/** The one thing a coordinator would do next. Everything else on the page stays possible. */
export function nextStep({ stage, dates, peopleWanted, peopleMinimum }: Place, day: string): NextStep {
  switch (stage) {
    case 'confirmed':
      return { step: 'get-ready' }
    case 'report-awaited':
      return { step: 'record' }
    case 'days-passed':
      return { step: 'ask-for-days' }
    case 'received':
    case 'looking':
    case 'found':
      return searching(
        dates.filter((date) => date.onDay >= day),
        peopleWanted,
        peopleMinimum,
      )
    default:
      return { step: 'nothing' }
  }
}

function searching(dates: readonly DateProgress[], wanted: number, minimum: number): NextStep {
  const waiting = dates.some((date) => date.waiting > 0)
  const full = dates.find((date) => date.going >= wanted)
  const enough = full ?? (waiting ? undefined : dates.find((date) => date.going >= minimum))
  if (enough) return { step: 'confirm', slotId: enough.slotId }
  if (waiting) return { step: 'wait-for-answers' }
  const [first] = [...dates].sort((a, b) => b.going - a.going)
  return first ? { step: 'find-people', slotId: first.slotId } : { step: 'ask-for-days' }
}
