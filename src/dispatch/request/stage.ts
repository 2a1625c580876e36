/** How far a request has come, as the host's page, the coordinator's board and every list say it. */
export const requestStages = [
  'received',
  'looking',
  'found',
  'confirmed',
  'report-awaited',
  'carried-out',
  'looked-back',
  'did-not-take-place',
  'postponed',
  'cancelled',
  'days-passed',
  'withdrawn',
  'not-found',
  'other-way',
] as const
export type RequestStage = (typeof requestStages)[number]

export interface VisitProgress {
  onDay: string
  confirmedAt: string
  change: 'cancelled' | 'postponed' | null
  /** Null while nobody has recorded it. */
  tookPlace: boolean | null
  hostReported: boolean
}

export interface RequestProgress {
  closing: 'withdrawn-by-host' | 'not-found' | 'other-way' | null
  peopleWanted: number
  peopleMinimum: number
  /** The last of the days that the host wished for. */
  lastSlotOn: string
  /** Offers ever sent, whatever became of them. */
  offersSent: number
  /** Offers that wait for an answer: not answered, not taken back, not expired. */
  offersWaiting: number
  /** Seats of supporters, deputies aside, that are not released; cancelling a visit releases its own. */
  seatsTaken: number
  visits: readonly VisitProgress[]
}

const closedAs = { 'withdrawn-by-host': 'withdrawn', 'not-found': 'not-found', 'other-way': 'other-way' } as const

export function requestStage(progress: RequestProgress, day: string): RequestStage {
  const visit = currentVisit(progress.visits)
  if (visit && visit.change === null) return visitStage(visit, day)
  if (progress.closing) return closedAs[progress.closing]
  if (visit?.change && progress.offersWaiting === 0 && progress.seatsTaken === 0) return visit.change
  return searchStage(progress, day)
}

/** The visit that counts: the newest that stands, or where none stands the newest of all. */
export function currentVisit<V extends Pick<VisitProgress, 'change' | 'confirmedAt'>>(visits: readonly V[]): V | null {
  const newestFirst = [...visits].sort((a, b) => (a.confirmedAt < b.confirmedAt ? 1 : -1))
  return newestFirst.find((visit) => visit.change === null) ?? newestFirst[0] ?? null
}

function visitStage(visit: VisitProgress, day: string): RequestStage {
  if (visit.tookPlace === null) return visit.onDay < day ? 'report-awaited' : 'confirmed'
  if (!visit.tookPlace) return 'did-not-take-place'
  return visit.hostReported ? 'looked-back' : 'carried-out'
}

function searchStage(progress: RequestProgress, day: string): RequestStage {
  if (progress.lastSlotOn < day) return 'days-passed'
  if (isFound(progress)) return 'found'
  return progress.offersSent === 0 ? 'received' : 'looking'
}

/** As many as wished for; or enough, when nobody is left who might still say yes. */
function isFound({ seatsTaken, peopleWanted, peopleMinimum, offersWaiting }: RequestProgress): boolean {
  return seatsTaken >= peopleWanted || (seatsTaken >= peopleMinimum && offersWaiting === 0)
}
