import type { Standing } from '../attendance/standing.ts'
import { type ListPage, listPage } from '../list-page.ts'

/** Those who meet the rule, those who do not yet, and those who completed: a page of each, and how many there are. */
export interface CompletionLists {
  ready: ListPage<Standing>
  notYet: ListPage<Standing>
  done: ListPage<Standing>
  count: { ready: number; notYet: number; done: number; donePeers: number }
  number: number
  pages: number
}

export function completionLists(standings: readonly Standing[], asked: number): CompletionLists {
  const completed = standings.filter(({ participant }) => participant.completionId !== null)
  const open = standings.filter(({ participant }) => participant.completionId === null && !participant.hasEnded)
  const meeting = open.filter(({ completing }) => completing.complete)
  const missing = open.filter(({ completing }) => !completing.complete)
  const pages = Math.max(...[completed, meeting, missing].map((all) => listPage(all, 1).pages))
  const number = Math.min(asked, pages)
  const donePeers = completed.filter(({ participant }) => participant.track === 'peer').length
  return {
    ready: sameNumber(meeting, number),
    notYet: sameNumber(missing, number),
    done: sameNumber(completed, number),
    count: { ready: meeting.length, notYet: missing.length, done: completed.length, donePeers },
    number,
    pages,
  }
}

/** A shorter list has nothing on the later pages of a longer one. */
function sameNumber(all: readonly Standing[], number: number): ListPage<Standing> {
  const list = listPage(all, number)
  return list.number === number ? list : { ...list, shown: [] }
}

export const idsShown = ({ ready, notYet, done }: CompletionLists): string[] =>
  [ready, notYet, done].flatMap(({ shown }) => shown.map(({ participant }) => participant.personId))
