import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface EnteredFigures {
  applicants: number | null
  accepted: number | null
  completedPeers: number | null
  completedEmployers: number | null
  asOfOn: string
  source: string
}

/** Enters what a past course came to; null is unknown. Earlier rows stay as history. */
export async function enterFigures(tx: Tx, moment: Moment, runId: string, figures: EnteredFigures): Promise<void> {
  await tx
    .insertInto('run_entered_figure')
    .values({
      tenant_id: moment.tenantId,
      run_id: runId,
      applicants: figures.applicants,
      accepted: figures.accepted,
      completed_peers: figures.completedPeers,
      completed_employers: figures.completedEmployers,
      as_of_on: figures.asOfOn,
      source: figures.source,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .execute()
  await record(tx, moment, { verb: 'enter-course-figures', subjectKind: 'course_run', subjectId: runId })
}

export const listEnteredFigures = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, runId: string) =>
  tx
    .selectFrom('run_entered_figure as figure')
    .select(['figure.id', 'figure.applicants', 'figure.accepted', 'figure.completed_peers as completedPeers'])
    .select(['figure.completed_employers as completedEmployers', 'figure.as_of_on as asOfOn', 'figure.source'])
    .select('figure.recorded_at as recordedAt')
    .where('figure.tenant_id', '=', tenantId)
    .where('figure.run_id', '=', runId)
    .orderBy('figure.recorded_at', 'desc')
    .orderBy('figure.id')
    .execute()
export type EnteredRow = Awaited<ReturnType<typeof listEnteredFigures>>[number]
