import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { isId } from '#platform/web/fields.ts'
import { gatherMatchFacts, listGivers, type MatchFacts, type Told } from '../facts.queries.ts'
import { sideAndId } from '../rules/facts.ts'
import { type Seer, sightOf } from './sight.queries.ts'

const peersOf = (givers: readonly Told[]) => givers.flatMap(({ giver }) => (giver.side === 'peer' ? [giver.id] : []))

/** What the rules ask for, as far as this coordinator sees it: wishes they read, and peers they look after. */
export async function factsInSight(tx: Tx, moment: Moment, seer: Seer, language: Language): Promise<MatchFacts> {
  const facts = await gatherMatchFacts(tx, moment, language)
  const seekers = facts.seekers.map(({ seeking }) => seeking.personId)
  const sight = await sightOf(tx, moment, seer, { peers: peersOf(facts.givers), seekers })
  return {
    ...facts,
    seekers: facts.seekers.filter(({ seeking }) => sight.wish(seeking)),
    givers: facts.givers.filter(({ giver }) => giver.side !== 'peer' || sight.peer(giver.id)),
  }
}

/** Peers they look after, and hosts. */
export async function giversInSight(tx: Tx, moment: Moment, seer: Seer): Promise<Told[]> {
  const givers = await listGivers(tx, moment)
  const sight = await sightOf(tx, moment, seer, { peers: peersOf(givers), seekers: [] })
  return givers.filter(({ giver }) => giver.side !== 'peer' || sight.peer(giver.id))
}

/** Whether this coordinator may bring the two together. */
export async function isPairInSight(
  tx: Tx,
  moment: Moment,
  seer: Seer,
  wish: { personId: string | null } | undefined,
  giverKey: string,
): Promise<boolean> {
  if (!wish) return false
  const [side, id] = sideAndId(giverKey)
  const peers = side === 'peer' && isId(id) ? [id] : []
  const sight = await sightOf(tx, moment, seer, { peers, seekers: [wish.personId] })
  return sight.wish(wish) && peers.every(sight.peer)
}
