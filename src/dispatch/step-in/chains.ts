import type { SupporterFacts } from '#register/supporter-facts.ts'
import {
  type Commitments,
  type Ground,
  noCommitments,
  type RequestFacts,
  type SlotFacts,
  type TakenPlace,
} from '../rules/given.ts'
import { judge } from '../rules/judge.ts'

/** Two people change places: `first` comes here, `second` takes over what the first had taken on elsewhere. */
export interface Chain {
  firstId: string
  secondId: string
  /** What changes hands. */
  place: TakenPlace
}

interface Town {
  people: readonly SupporterFacts[]
  commitments: ReadonlyMap<string, Commitments>
  requests: ReadonlyMap<string, RequestFacts>
  /** Who passed on a date or gave a place on it back. */
  saidNo: (personId: string, slotId: string) => boolean
  ground: Ground
}

/**
 * Where nobody is free: who could come if one other visit of theirs changed hands, and to whom. Every rule is asked of
 * both. At most `most` of them, and no more than `questions` looks at the rules, so that it is quick in any town.
 */
export function chainsTo(
  town: Town,
  request: RequestFacts,
  slot: SlotFacts,
  { most = 3, questions = 20_000 } = {},
): Chain[] {
  const chains: Chain[] = []
  let asked = 0
  const fits = (person: SupporterFacts, to: RequestFacts, at: SlotFacts, commitments: Commitments) => {
    asked += 1
    return !town.saidNo(person.personId, at.id) && judge(person, to, at, commitments, town.ground).against.length === 0
  }
  for (const first of town.people) {
    const own = town.commitments.get(first.personId) ?? noCommitments
    for (const place of ahead(own, request, town.ground.day)) {
      const without = { ...own, taken: own.taken.filter((one) => one !== place) }
      const other = town.requests.get(place.requestId)
      if (!other || !fits(first, request, slot, without)) continue
      const at = { id: place.slotId, onDay: place.onDay, startMinute: place.startMinute, endMinute: place.endMinute }
      const second = town.people.find(
        (person) =>
          person.personId !== first.personId &&
          asked < questions &&
          fits(person, other, at, town.commitments.get(person.personId) ?? noCommitments),
      )
      if (second) chains.push({ firstId: first.personId, secondId: second.personId, place })
      if (chains.length >= most || asked >= questions) return chains
    }
  }
  return chains
}

/** Places of supporters that are still to come, this request's own left out. */
const ahead = ({ taken }: Commitments, request: RequestFacts, today: string) =>
  taken.filter((place) => place.part === 'supporter' && place.requestId !== request.id && place.onDay > today)
