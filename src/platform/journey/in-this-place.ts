import type { HouseContext } from '../web/house.ts'
import type { BoundAddress, Journey, JourneyAddresses, Known, PlacedJourney } from './question.ts'

type Query = Record<string, string | null>

/** The journey with the names of this request in its addresses. */
export function inThisPlace<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K> | PlacedJourney<A, K>,
): Journey<A, K> {
  const bound = Object.entries(journey.addresses).map(([name, address]) => [
    name,
    bind(c, name, address as BoundAddress),
  ])
  return { ...journey, addresses: Object.fromEntries(bound) as JourneyAddresses }
}

function bind(c: HouseContext, name: string, address: BoundAddress) {
  const names = namesIn(address.pattern).filter((each) => each !== 'step')
  if (names.length === 0) return address
  const here = Object.fromEntries(names.map((each) => [each, c.req.param(each) ?? '']))
  const link =
    name === 'step'
      ? (more: { step: string }, query?: Query) => address({ ...here, ...more }, query)
      : (query?: Query) => address(here, query)
  return Object.assign(link, { pattern: address.pattern })
}

const namesIn = (pattern: string) => [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
