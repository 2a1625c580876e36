import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Activity } from '#register/vocabulary.ts'
import { listProgress, type ProgressVisit } from '../request/progress.queries.ts'
import { currentVisit, type RequestStage, requestStage } from '../request/stage.ts'
import { listRequestsOfOrganisation } from '../request/store.ts'

export interface OwnRequest {
  id: string
  reference: string
  activity: Activity
  sentAt: string
  stage: RequestStage
  /** The visit that stands or was the last to stand. */
  visit: ProgressVisit | null
}

/** All requests of one organisation with how they stand, the newest first. */
export async function listOwnRequests(tx: Tx, moment: Moment, organisationId: string): Promise<OwnRequest[]> {
  const rows = await listRequestsOfOrganisation(tx, moment, organisationId)
  const progress = await listProgress(
    tx,
    moment,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => {
    const far = progress.get(row.id)
    if (!far) return []
    const { id, reference, sent_at: sentAt } = row
    const visit = currentVisit(far.visits)
    return [
      { id, reference, sentAt, activity: row.activity as Activity, stage: requestStage(far, moment.today), visit },
    ]
  })
}
