import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { currentVisit, type RequestStage, requestStage } from '../request/stage.ts'
import { type BoardRequest, listBoardRequests } from './board.queries.ts'
import { type BoardFilter, daysOf } from './filter.ts'

export const rowsOnAPage = 50
/** A stage is derived, not stored: to find one, at most so many requests of the chosen days are looked through. */
const mostLookedThrough = 5000

export interface BoardRow extends BoardRequest {
  stage: RequestStage
}

export interface Board {
  rows: BoardRow[]
  total: number
}

export async function loadBoard(tx: Tx, moment: Moment, filter: BoardFilter): Promise<Board> {
  const { host, page, stage, priority } = filter
  const days = daysOf(filter, moment.today)
  const offset = (page - 1) * rowsOnAPage
  const staged = async (limit: number, from: number) =>
    inOrder(
      days !== null,
      (await listBoardRequests(tx, moment, { days, host, priority, limit, offset: from })).map((row) =>
        rowOf(row, moment.today),
      ),
    )
  if (stage === null) {
    const rows = await staged(rowsOnAPage, offset)
    return { rows, total: rows[0]?.total ?? 0 }
  }
  const rows = (await staged(mostLookedThrough, 0)).filter((row) => row.stage === stage)
  return { rows: rows.slice(offset, offset + rowsOnAPage), total: rows.length }
}

/** A visit that was moved stands where its new day stands. */
function inOrder(isByDay: boolean, rows: BoardRow[]): BoardRow[] {
  if (!isByDay) return rows
  return rows.sort((a, b) => a.onDay.localeCompare(b.onDay) || a.startMinute - b.startMinute)
}

/** A confirmed visit has its own day; until then the first wished date stands for it. */
function rowOf(request: BoardRequest, day: string): BoardRow {
  const onDay = currentVisit(request.visits)?.onDay ?? request.onDay
  return { ...request, onDay, stage: requestStage(request, day) }
}
