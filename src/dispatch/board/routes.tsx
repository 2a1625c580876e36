import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { readBoardFilter } from './filter.ts'
import { loadBoard } from './load-board.ts'
import { BoardPage } from './views/board-page.tsx'
import { words } from './words.ts'

export const boardRoutes = new Hono<HouseEnv>()

boardRoutes.get(urls.requests.index.pattern, only('coordinator'), kept, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const filter = readBoardFilter(c.req.query())
  const board = await c.var.desk.ask((tx, moment) => loadBoard(tx, moment, filter))
  return page(
    c,
    { title: w.title, wide: true },
    <BoardPage w={w} language={language} today={today} filter={filter} board={board} />,
  )
})
