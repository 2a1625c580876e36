import { listHostChoices } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listSupporterFacts } from '#register/index.ts'
import { urls } from '#urls.ts'
import { type Seer, sightOf } from '../sight/sight.queries.ts'

export interface ReadinessDoor {
  name: string
  href: string
}

/** Where a coordinator types in what a peer or an organisation said about their time, in the order of readings. */
export async function listReadinessDoors(tx: Tx, moment: Moment, seer: Seer): Promise<ReadinessDoor[]> {
  const all = await listSupporterFacts(tx, moment)
  const sight = await sightOf(tx, moment, seer, { peers: all.map(({ personId }) => personId), seekers: [] })
  const peers = all.filter(({ personId }) => sight.peer(personId))
  const hosts = await listHostChoices(tx, moment)
  return [
    ...peers.map(({ personId, name }) => ({ name, href: urls.people.readiness({ id: personId }) })),
    ...hosts.map(({ id, name }) => ({ name, href: urls.organisations.readiness({ id }) })),
  ]
}
