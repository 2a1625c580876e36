import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { replyDay } from '../request/announce-request.ts'
import type { ReceivedRequest } from '../request/find-request.ts'
import { listProgress } from '../request/progress.queries.ts'
import { whyNotClose } from '../request/rules.ts'
import { currentVisit, requestStage } from '../request/stage.ts'
import { findClosing } from '../request/store.ts'
import { findVisit, type Visit } from '../visit/store.ts'
import { historyOf } from './history.ts'
import { listMoveRequests } from './move/store.ts'
import { findHostReport } from './report/store.ts'
import { stepsOf } from './steps.ts'

/** Everything that a host follows about one of its requests. */
export async function followRequest(tx: Tx, moment: Moment, request: ReceivedRequest) {
  const progress = (await listProgress(tx, moment, [request.id])).get(request.id)
  if (!progress) throw new Error('a request without progress')
  const stage = requestStage(progress, moment.today)
  const visits: Visit[] = []
  for (const { id } of progress.visits) {
    const visit = await findVisit(tx, moment, id)
    if (visit) visits.push(visit)
  }
  const hasStandingVisit = visits.some((visit) => visit.change === null)
  return {
    request,
    stage,
    visits,
    steps: stepsOf(stage, progress),
    current: currentVisit(progress.visits),
    replyOn: await replyDay(tx, moment, request.receivedOn),
    history: await tellHistory(tx, moment, request, visits),
    whyNotWithdraw: whyNotClose({ isClosed: progress.closing !== null, hasStandingVisit }),
  }
}

async function tellHistory(tx: Tx, moment: Moment, request: ReceivedRequest, visits: readonly Visit[]) {
  const told = []
  for (const visit of visits)
    told.push({
      visit,
      moves: await listMoveRequests(tx, moment, visit.id),
      reportedAt: (await findHostReport(tx, moment, visit.id))?.reportedAt ?? null,
    })
  const closing = await findClosing(tx, moment, request.id)
  return historyOf({ sentAt: request.sentAt, closedAt: closing?.closed_at ?? null, visits: told })
}
