import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Continuity } from '../../again/continuity.queries.ts'
import type { Ground, RequestFacts, SlotFacts } from '../../rules/given.ts'
import { wayFromHome } from '../../rules/travel.ts'
import type { Aims } from './aims.ts'

export type SuitabilityPart =
  | 'wished-activity'
  | 'wished-place'
  | 'host-again'
  | 'shared-topics'
  | 'preferred-area'
  | 'way'
  | 'later-date'

export interface Pair {
  person: SupporterFacts
  request: RequestFacts
  slot: SlotFacts
  /** The host's first wish has place 0. */
  slotPlace: number
  continuity: Continuity | undefined
}

/** What one person at one date adds to the third aim, part by part; whole numbers that are never shown. */
export function suitabilityOf(aims: Aims, pair: Pair, ground: Ground): Partial<Record<SuitabilityPart, number>> {
  const { person, request, slotPlace, continuity } = pair
  const { wish } = person
  const topics = request.topics.filter((topic) => wish.topics.includes(topic)).length
  const minutes = wayFromHome({ person, request, ground })
  const parts: Record<SuitabilityPart, number> = {
    'wished-activity': wish.activities.includes(request.activity) ? aims.wishedActivity : 0,
    'wished-place': continuity?.supporterWishes ? aims.wishedPlace : 0,
    'host-again': continuity?.hostWishes ? aims.hostAgain : 0,
    'shared-topics': topics * aims.sharedTopic,
    'preferred-area': isPreferredArea(person, request) ? aims.preferredArea : 0,
    way: minutes === null ? 0 : -Math.floor(minutes / aims.travelMinutesPerPoint),
    'later-date': slotPlace > 0 ? -aims.firstDate : 0,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== 0))
}

export const sumOf = (parts: Partial<Record<SuitabilityPart, number>>) =>
  Object.values(parts).reduce((sum, value) => sum + value, 0)

const isPreferredArea = ({ wish }: SupporterFacts, { mode, areaId }: RequestFacts) =>
  mode === 'in-person' && areaId !== null && wish.areaIds.includes(areaId)
