import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { introduce } from '../introduction/introduce.ts'
import { findSeeking } from '../seeking/store.ts'
import { listTalks, type Talk } from '../talk.ts'
import { isPairInSight } from './facts-in-sight.queries.ts'
import { type Seer, sightOf } from './sight.queries.ts'

/** The coordinator who asks. The guards let nobody else in. */
export function seerOf(c: HouseContext): Seer {
  const { actor } = c.var.desk
  if (!actor) throw new Error('the guard lets nobody in without an account')
  return actor
}

/** The peers of these introductions whom the reader sees. */
export async function peersInSight(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  introductions: readonly { personId: string | null }[],
): Promise<ReadonlySet<string>> {
  const peers = introductions.flatMap(({ personId }) => (personId ? [personId] : []))
  const sight = await sightOf(tx, moment, seerOf(c), { peers, seekers: [] })
  return new Set(peers.filter(sight.peer))
}

/** Talks with the seeker, with hosts, and with those peers whom the reader sees. */
export async function listTalksInSight(c: HouseContext, tx: Tx, moment: Moment, id: string): Promise<Talk[]> {
  const talks = await listTalks(tx, moment, id)
  const seen = await peersInSight(c, tx, moment, talks)
  return talks.filter(({ personId }) => !personId || seen.has(personId))
}

export async function introduceInSight(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  id: string,
  key: string,
): ReturnType<typeof introduce> {
  const isSeen = await isPairInSight(tx, moment, seerOf(c), await findSeeking(tx, moment, id), key)
  return isSeen ? introduce(tx, moment, id, key, c.var.desk.language) : { refused: { because: 'unknown' } }
}
