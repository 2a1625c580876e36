import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Mode, Topic } from '#register/vocabulary.ts'
import type { AgeRange, Company, Gender, Tongue } from '../vocabulary.ts'
import type { WeekPart, Window } from './times.ts'

export type GiverSide = 'peer' | 'host' | 'place'

/** What became of an earlier introduction of the same two. */
export type Before =
  | { what: 'open' | 'ended' | 'expired' }
  /** One of them did not wish to meet, and has not taken that back since. */
  | { what: 'said-no'; on: string; by: 'seeker' | 'giver' }

/** What the rules may know of somebody who looks for a fellow. Empty lists and null mean "not said". */
export interface Seeker {
  id: string
  personId: string | null
  companies: readonly Company[]
  topics: readonly Topic[]
  wishGenders: readonly Gender[]
  wishAges: readonly AgeRange[]
  ownGender: Gender | null
  ownAge: AgeRange | null
  modes: readonly Mode[]
  tongues: readonly Tongue[]
  times: readonly WeekPart[]
  areaId: string | null
  travelMinutesMax: number | null
  /** Since which day this person waits. */
  waitingSince: string
  /** Keys of those who are not to be introduced, whichever side said so. */
  apart: readonly string[]
  before: ReadonlyMap<string, Before>
}

/** And of a peer, a host, or a place that welcomes people. */
export interface Giver {
  key: string
  side: GiverSide
  id: string
  companies: readonly Company[]
  topics: readonly Topic[]
  wishGenders: readonly Gender[]
  wishAges: readonly AgeRange[]
  ownGender: Gender | null
  ownAge: AgeRange | null
  modes: readonly Mode[]
  tongues: readonly Tongue[]
  windows: readonly Window[]
  areaIds: readonly string[]
  /** Null where no number was set, as for a place that is open to everybody. */
  atOnce: number | null
  held: number
  /** The facts of the register, for a peer. */
  person: SupporterFacts | null
}

export const keyOf = (side: GiverSide, id: string) => `${side}:${id}`
export const sideAndId = (key: string): [GiverSide, string] => {
  const at = key.indexOf(':')
  return [key.slice(0, at) as GiverSide, key.slice(at + 1)]
}
