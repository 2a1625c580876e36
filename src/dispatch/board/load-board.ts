import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listProgress, type ProgressOfRequest } from '../request/progress.queries.ts'
import { currentVisit, type RequestStage, requestStage } from '../request/stage.ts'
import { type BoardRequest, listBoardRequests } from './board.queries.ts'
import { type BoardFilter, daysOf } from './filter.ts'

export const rowsOnAPage = 50
/** A stage is derived, not stored: to find one, at most so many requests of the chosen days are looked through. */
const mostLookedThrough = 5000

export interface BoardRow extends BoardRequest {
  stage: RequestStage
  seatsTaken: number
  offersWaiting: number
}

export interface Board {
  rows: BoardRow[]
  total: number
}

export async function loadBoard(tx: Tx, moment: Moment, filter: BoardFilter): Promise<Board> {
  const { host, page, stage } = filter
  const days = daysOf(filter, moment.today)
  const offset = (page - 1) * rowsOnAPage
  if (stage === null) {
    const requests = await listBoardRequests(tx, moment, { days, host, limit: rowsOnAPage, offset })
    return { rows: await staged(tx, moment, requests), total: requests[0]?.total ?? 0 }
  }
  const requests = await listBoardRequests(tx, moment, { days, host, limit: mostLookedThrough, offset: 0 })
  const rows = (await staged(tx, moment, requests)).filter((row) => row.stage === stage)
  return { rows: rows.slice(offset, offset + rowsOnAPage), total: rows.length }
}

async function staged(tx: Tx, moment: Moment, requests: readonly BoardRequest[]): Promise<BoardRow[]> {
  const progress = await listProgress(
    tx,
    moment,
    requests.map((request) => request.id),
  )
  return requests.flatMap((request) => {
    const far = progress.get(request.id)
    return far ? [rowOf(request, far, moment.today)] : []
  })
}

/** A confirmed visit has its own day; until then the first wished date stands for it. */
function rowOf(request: BoardRequest, far: ProgressOfRequest, day: string): BoardRow {
  const visit = currentVisit(far.visits) as ProgressOfRequest['visits'][number] | null
  const when = visit && { onDay: visit.onDay }
  return {
    ...request,
    ...when,
    stage: requestStage(far, day),
    seatsTaken: Number(far.seatsTaken),
    offersWaiting: Number(far.offersWaiting),
  }
}
