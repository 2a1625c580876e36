import { sql } from 'kysely'
import { minutesAfter } from '../clock.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Typed } from '../web/form.ts'

export interface Draft {
  id: string
  content: Typed
  savedAt: string
}

/** Which draft is meant: whose, of which form, and about what. */
export interface DraftPlace {
  owner: string
  kind: string
  subjectId: string | null
}

/** Drafts that nobody touches for thirty days are dropped. */
const keptMinutes = 30 * 24 * 60

export async function findDraft(tx: Tx, moment: Moment, place: DraftPlace): Promise<Draft | null> {
  const row = await at(tx, moment, place).selectAll().executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    content: JSON.parse(moment.keys.open(moment.tenantId, row.content_sealed)),
    savedAt: row.saved_at,
  }
}

/** Adds what is newly typed to what was kept; a field sent again replaces its old text. Returns the instant kept. */
export async function keepDraft(tx: Tx, moment: Moment, place: DraftPlace, typed: Typed): Promise<string> {
  await holdDraft(tx, moment, place)
  const before = await findDraft(tx, moment, place)
  const content_sealed = moment.keys.seal(moment.tenantId, JSON.stringify({ ...before?.content, ...typed }))
  const kept = { content_sealed, saved_at: moment.now, expires_at: minutesAfter(moment.now, keptMinutes) }
  if (before)
    await tx
      .updateTable('draft')
      .set(kept)
      .where('draft.tenant_id', '=', moment.tenantId)
      .where('draft.id', '=', before.id)
      .execute()
  else
    await tx
      .insertInto('draft')
      .values({
        tenant_id: moment.tenantId,
        owner: place.owner,
        kind: place.kind,
        subject_id: place.subjectId,
        started_at: moment.now,
        ...kept,
      })
      .execute()
  return moment.now
}

/** Until the transaction ends nobody else writes this draft: two windows keep what each of them typed. */
export async function holdDraft(tx: Tx, { tenantId }: Moment, { owner, kind }: DraftPlace): Promise<void> {
  const name = `draft ${tenantId} ${owner} ${kind}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

export async function dropDraft(tx: Tx, moment: Moment, place: DraftPlace): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('draft.tenant_id', '=', moment.tenantId)
    .where('draft.owner', '=', place.owner)
    .where('draft.kind', '=', place.kind)
    .where('draft.subject_id', 'is not distinct from', place.subjectId)
    .execute()
}

function at(tx: Tx, moment: Moment, place: DraftPlace) {
  return tx
    .selectFrom('draft')
    .where('draft.tenant_id', '=', moment.tenantId)
    .where('draft.owner', '=', place.owner)
    .where('draft.kind', '=', place.kind)
    .where('draft.subject_id', 'is not distinct from', place.subjectId)
    .where('draft.expires_at', '>', moment.now)
    .orderBy('draft.saved_at', 'desc')
    .orderBy('draft.id', 'desc')
}
