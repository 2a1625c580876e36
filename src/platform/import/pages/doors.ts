import type { Actor } from '#platform/auth/actor.ts'
import { is } from '#platform/auth/actor.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { type Batch, type BatchState, stateOf } from '../batch/batch.ts'
import { findBatch } from '../batch/store.ts'
import type { ImportKind } from '../kind.ts'

export const kindsFor = (kinds: readonly ImportKind[], actor: Actor | null) =>
  kinds.filter(({ roles }) => is(actor, ...roles))

/** The kind in the address, where the reader may bring in such lists. */
export const kindInAddress = (c: HouseContext, kinds: readonly ImportKind[]): ImportKind | null =>
  kindsFor(kinds, c.var.desk.actor).find(({ id }) => id === c.req.param('kind')) ?? null

export interface OpenBatch {
  batch: Batch
  kind: ImportKind
  state: BatchState
  /** Only who uploaded a list sees what is in it: it may hold people whom others do not look after. */
  isOwn: boolean
}

/** The list in the address, where the reader may bring in such lists. */
export async function batchInAddress(c: HouseContext, kinds: readonly ImportKind[]): Promise<OpenBatch | null> {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!isId(id) || !actor) return null
  const batch = await c.var.desk.read((tx, moment) => findBatch(tx, moment, id))
  const kind = kindsFor(kinds, actor).find((each) => each.id === batch?.kind)
  if (!batch || !kind) return null
  const state = stateOf({ ...batch, isKept: batch.contentSealed !== null })
  return { batch, kind, state, isOwn: batch.uploadedBy === actor.accountId }
}
