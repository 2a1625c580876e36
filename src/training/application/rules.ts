import { type Applying, mayApply, type RunFacts } from '../run/rules.ts'

/** What an applicant may agree to, each apart, none agreed to unless said. */
export const agreements = ['later-courses', 'tell-office', 'shared-list', 'photo'] as const
export type Agreement = (typeof agreements)[number]

export type Openness = 'open' | 'waiting-list' | Extract<Applying, { apply: false }>['because']

export interface RunForApplicants extends RunFacts {
  applyFromOn: string | null
  /** The last day on which applications are taken. */
  applyUntilOn: string | null
  /** Null means without limit. */
  capacity: number | null
  /** People who have a place now. */
  taken: number
}

/** Whether one may apply on a day; a full course takes applications for the waiting list. */
export function opennessOn(run: RunForApplicants, day: string): Openness {
  const applying = mayApply(run, day)
  if (!applying.apply) return applying.because
  return placesLeft(run) === 0 ? 'waiting-list' : 'open'
}

export const isTaking = (openness: Openness): boolean => openness === 'open' || openness === 'waiting-list'

/** Null means without limit. */
export const placesLeft = ({ capacity, taken }: Pick<RunForApplicants, 'capacity' | 'taken'>): number | null =>
  capacity === null ? null : Math.max(0, capacity - taken)

export const applicationStates = ['undecided', 'accepted', 'waiting', 'declined', 'withdrawn', 'merged'] as const
export type ApplicationState = (typeof applicationStates)[number]

export type Decision = 'accepted' | 'waiting' | 'declined' | 'withdrawn' | 'open-again'

/** The newest decision counts; nobody is accepted by applying. */
export function stateOf(application: { mergedIntoId: string | null; decision: Decision | null }): ApplicationState {
  if (application.mergedIntoId !== null) return 'merged'
  return application.decision === null || application.decision === 'open-again' ? 'undecided' : application.decision
}

export type AcceptRefusal = 'not-standing' | 'run-over' | 'full' | 'requirement-missing' | 'already-takes-part'

/** A full course, or a missing earlier course, is passed over knowingly by a person, never by the machine. */
export function whyNotAccept(facts: {
  state: ApplicationState
  isRunOver: boolean
  placesLeft: number | null
  isOverCapacityMeant: boolean
  hasEarlierCourse: boolean
  isWaived: boolean
  takesPart: boolean
}): AcceptRefusal | null {
  if (facts.state === 'withdrawn' || facts.state === 'merged' || facts.state === 'accepted') return 'not-standing'
  if (facts.isRunOver) return 'run-over'
  if (facts.takesPart) return 'already-takes-part'
  if (!facts.hasEarlierCourse && !facts.isWaived) return 'requirement-missing'
  return facts.placesLeft === 0 && !facts.isOverCapacityMeant ? 'full' : null
}

export type DecideRefusal = 'not-standing' | 'accepted-already' | 'nothing-to-open'

/** Waiting and declining are for those who stand undecided or wait; a decision may be opened again until withdrawn. */
export function whyNotDecide(state: ApplicationState, decision: 'waiting' | 'declined' | 'open-again') {
  if (state === 'withdrawn' || state === 'merged') return 'not-standing' as const
  if (state === 'accepted') return 'accepted-already' as const
  if (decision === 'open-again') return state === 'undecided' ? ('nothing-to-open' as const) : null
  return state === decision ? ('not-standing' as const) : null
}

export interface Likeness {
  id: string
  nameKey: string
  emailDigest: string | null
  phoneDigest: string | null
  pairId: string | null
}

/** Other applications that may be by the same person: the same name, or the same address or telephone. Only ever told. */
export function likelySame(one: Likeness, others: readonly Likeness[]): string[] {
  const isAlike = (other: Likeness) =>
    other.nameKey === one.nameKey ||
    (one.emailDigest !== null && one.emailDigest === other.emailDigest) ||
    (one.phoneDigest !== null && one.phoneDigest === other.phoneDigest)
  const isPartner = (other: Likeness) =>
    one.pairId !== null && one.pairId === other.pairId && other.nameKey !== one.nameKey
  return others.filter((other) => other.id !== one.id && !isPartner(other) && isAlike(other)).map(({ id }) => id)
}
