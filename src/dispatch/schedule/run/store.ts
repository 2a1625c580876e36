import { sql } from 'kysely'
import { minutesAfter } from '#platform/clock.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Aims } from '../aims/aims.ts'
import type { Progress } from './progress.ts'

export type RunEnd = 'found' | 'failed' | 'interrupted' | 'refused'

export interface NewRun {
  scheduleId: string
  seconds: number
  seed: number
  keepsClose: boolean
  basedOn: string | null
  aims: Aims
}

export type Run = NonNullable<Awaited<ReturnType<typeof findNewestRun>>>

/** Without a sign of life for so long, a search is over: its process was ended. */
const silentMinutes = 0.75

export async function findNewestRun(tx: Tx, { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>, scheduleId: string) {
  const row = await runs(tx, tenantId)
    .where('run.schedule_id', '=', scheduleId)
    .orderBy('run.asked_at', 'desc')
    .executeTakeFirst()
  return row ? { ...row, state: stateOf(row, now) } : null
}

export async function findRun(tx: Tx, { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>, id: string) {
  const row = await runs(tx, tenantId).where('run.id', '=', id).executeTakeFirst()
  return row ? { ...row, state: stateOf(row, now) } : null
}

function stateOf(row: { endedAs: RunEnd | null; beatAt: string }, now: string): RunEnd | 'searching' {
  return row.endedAs ?? (minutesAfter(row.beatAt, silentMinutes) < now ? 'interrupted' : 'searching')
}

/** Null where another search of this schedule is under way. One whose process was ended is closed first. */
export async function insertRun(tx: Tx, moment: Moment, run: NewRun): Promise<string | null> {
  const { tenantId, now, actorId } = moment
  await sql`update schedule_run set ended_at = ${now}::timestamptz, ended_as = 'interrupted'
    where tenant_id = ${tenantId} and schedule_id = ${run.scheduleId} and ended_at is null
      and beat_at < ${minutesAfter(now, -silentMinutes)}::timestamptz`.execute(tx)
  const row = await tx
    .insertInto('schedule_run')
    .values({
      tenant_id: tenantId,
      schedule_id: run.scheduleId,
      asked_by: actorId,
      asked_at: now,
      seconds: run.seconds,
      seed: run.seed,
      keeps_close: run.keepsClose,
      based_on: run.basedOn,
      aims: JSON.stringify(run.aims),
      beat_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'schedule_id']).where('ended_at', 'is', null).doNothing())
    .returning('schedule_run.id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** A sign of life with how far it has come. Answers whether the search shall go on. */
export async function keepProgress(tx: Tx, { tenantId, now }: Moment, id: string, progress: Progress | null) {
  const row = await tx
    .updateTable('schedule_run')
    .set({ beat_at: now, ...(progress ? { progress: JSON.stringify(progress) } : {}) })
    .where('schedule_run.tenant_id', '=', tenantId)
    .where('schedule_run.id', '=', id)
    .where('schedule_run.ended_at', 'is', null)
    .returning('schedule_run.stop_wanted_at as stopWantedAt')
    .executeTakeFirst()
  return row !== undefined && row.stopWantedAt === null
}

export async function wantStop(tx: Tx, { tenantId, now }: Moment, id: string): Promise<void> {
  await tx
    .updateTable('schedule_run')
    .set({ stop_wanted_at: now })
    .where('schedule_run.tenant_id', '=', tenantId)
    .where('schedule_run.id', '=', id)
    .where('schedule_run.ended_at', 'is', null)
    .execute()
}

export async function endRun(
  tx: Tx,
  { tenantId, now }: Moment,
  id: string,
  end: { as: RunEnd; proposalId?: string; progress?: Progress },
): Promise<void> {
  await tx
    .updateTable('schedule_run')
    .set({
      ended_at: now,
      ended_as: end.as,
      proposal_id: end.proposalId ?? null,
      ...(end.progress ? { progress: JSON.stringify(end.progress) } : {}),
    })
    .where('schedule_run.tenant_id', '=', tenantId)
    .where('schedule_run.id', '=', id)
    .where('schedule_run.ended_at', 'is', null)
    .execute()
}

function runs(tx: Tx, tenantId: string) {
  return tx
    .selectFrom('schedule_run as run')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'run.tenant_id').onRef('account.id', '=', 'run.asked_by'),
    )
    .leftJoin('proposal', (join) =>
      join.onRef('proposal.tenant_id', '=', 'run.tenant_id').onRef('proposal.id', '=', 'run.proposal_id'),
    )
    .select([
      'run.id',
      'run.schedule_id as scheduleId',
      'run.asked_at as askedAt',
      'account.name as askedBy',
      'run.seconds',
      'run.seed',
      'run.keeps_close as keepsClose',
      'run.based_on as basedOn',
      'run.beat_at as beatAt',
      'run.stop_wanted_at as stopWantedAt',
      'run.ended_as as endedAs',
      'proposal.number as proposalNumber',
      sql<Progress>`run.progress`.as('progress'),
      sql<Aims>`run.aims`.as('aims'),
    ])
    .where('run.tenant_id', '=', tenantId)
}
