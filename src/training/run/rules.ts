import type { Track } from '../rules.ts'

export const runSteps = ['opened', 'started', 'finished', 'reviewed', 'called-off'] as const
export type RunStep = (typeof runSteps)[number]

export const runStates = ['planned', 'open', 'running', 'finished', 'reviewed', 'called-off'] as const
export type RunState = (typeof runStates)[number]

export const runModes = ['in-person', 'online', 'both'] as const
export type RunMode = (typeof runModes)[number]

/** What a course can offer so that everybody can take part; applicants choose from the same list. */
export const courseAccommodations = [
  'breaks',
  'quiet-room',
  'large-print',
  'furigana',
  'captions',
  'sign-language',
  'wheelchair',
  'companion',
  'from-home',
] as const
export type CourseAccommodation = (typeof courseAccommodations)[number]

export interface RunFacts {
  /** Steps in force, those taken back left out. */
  steps: readonly { step: RunStep; onDay: string }[]
  sessionDays: readonly string[]
}

/**
 * Where a course stands on a day. It runs by itself from its first day on; that it is finished or reviewed is said by
 * somebody, because completions are written then.
 */
export function runState({ steps, sessionDays }: RunFacts, onDay: string): RunState {
  const has = (step: RunStep) => steps.some((each) => each.step === step && each.onDay <= onDay)
  if (has('called-off')) return 'called-off'
  if (has('reviewed')) return 'reviewed'
  if (has('finished')) return 'finished'
  if (has('started') || sessionDays.some((day) => day <= onDay)) return 'running'
  return has('opened') ? 'open' : 'planned'
}

/** Which steps may be taken next; a past course may be finished without ever having been opened here. */
export const nextSteps: Record<RunState, readonly RunStep[]> = {
  planned: ['opened', 'finished', 'called-off'],
  open: ['started', 'called-off'],
  running: ['finished', 'called-off'],
  finished: ['reviewed'],
  reviewed: [],
  'called-off': [],
}

export type Applying =
  | { apply: true }
  | { apply: false; because: 'not-open-yet' | 'window-not-begun' | 'window-over' | 'running' | 'over' | 'called-off' }

/** Whether applications are taken on a day, and if not, why: said before anybody types. */
export function mayApply(
  run: RunFacts & { applyFromOn: string | null; applyUntilOn: string | null },
  onDay: string,
): Applying {
  const state = runState(run, onDay)
  if (state === 'called-off') return { apply: false, because: 'called-off' }
  if (state === 'planned') return { apply: false, because: 'not-open-yet' }
  if (state === 'finished' || state === 'reviewed') return { apply: false, because: 'over' }
  if (run.applyFromOn !== null && onDay < run.applyFromOn) return { apply: false, because: 'window-not-begun' }
  if (run.applyUntilOn !== null)
    return onDay > run.applyUntilOn ? { apply: false, because: 'window-over' } : { apply: true }
  return state === 'running' ? { apply: false, because: 'running' } : { apply: true }
}

/** A course whose last day is past and that nobody has closed. */
export function isUnclosed(facts: RunFacts, onDay: string): boolean {
  const last = [...facts.sessionDays].sort().at(-1)
  return last !== undefined && last < onDay && runState(facts, onDay) === 'running'
}

/** Units that belong to somebody of this track. */
export const unitsOfTrack = <U extends { track: 'both' | Track }>(units: readonly U[], track: Track): U[] =>
  units.filter((unit) => unit.track === 'both' || unit.track === track)

/** Coordinators of named contracts see the courses of those contracts and those they set up; others see all. */
export const seesRun = (
  actor: { accountId: string; contractIds: readonly string[] },
  run: { contractId: string | null; createdBy: string | null },
): boolean =>
  actor.contractIds.length === 0 ||
  run.createdBy === actor.accountId ||
  (run.contractId !== null && actor.contractIds.includes(run.contractId))
