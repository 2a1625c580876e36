import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import type { Scope } from '../../candidates/candidates.queries.ts'
import { listPlanningFacts } from '../facts/list-planning-facts.ts'
import { insertProposal } from '../proposal/store.ts'
import { findSchedule } from '../store.ts'
import type { SearchTask } from './messages.ts'
import type { Progress } from './progress.ts'
import { type Searching, searchInThread } from './search-thread.ts'
import { endRun, findRun, keepProgress } from './store.ts'

const beatMs = 1000

interface Searcher {
  site: Site
  tenantId: string
  actorId: string
  scope: Scope
  runId: string
}

const underWay = new Map<string, Searching>()

/**
 * Carries out a search that was asked for: reads the facts, searches in another thread, keeps what it finds as a new
 * proposal. However it ends, the run says how; the returned promise never rejects.
 */
export async function search(searcher: Searcher): Promise<void> {
  const { site, tenantId, actorId, runId } = searcher
  const inTown = <T>(work: (tx: Tx, moment: Moment) => Promise<T>): Promise<T> => {
    const moment = momentOf(site, site.clock(), tenantId, actorId)
    return site.db.asTenant(tenantId, (tx) => work(tx, moment))
  }
  try {
    const asked = await inTown((tx, moment) => taskOf(tx, moment, searcher))
    if (asked) await carryOut(asked, runId, inTown)
  } catch (error) {
    site.log.error({ search: runId, fault: faultOf(error) })
    await inTown((tx, moment) => endRun(tx, moment, runId, { as: 'failed' })).catch(() => {})
  } finally {
    underWay.delete(runId)
  }
}

/** Where it happened, without what was in it. */
const faultOf = (error: unknown) =>
  error instanceof Error ? [error.name, ...(error.stack ?? '').split('\n').slice(1, 4)].map((line) => line.trim()) : ''

/** Ends the thread of a search in this process, as a crash would. */
export const endThread = (runId: string): void => underWay.get(runId)?.end()

/** The same for every search under way. */
export function endThreads(): void {
  for (const searching of underWay.values()) searching.end()
}

type InTown = <T>(work: (tx: Tx, moment: Moment) => Promise<T>) => Promise<T>
interface Asked {
  task: SearchTask
  scheduleId: string
  basedOn: string | null
}

async function taskOf(tx: Tx, moment: Moment, { runId, scope }: Searcher): Promise<Asked | null> {
  const run = await findRun(tx, moment, runId)
  const schedule = run && (await findSchedule(tx, moment, run.scheduleId))
  if (!run || !schedule) return null
  const { scheduleId, basedOn, aims, seconds, seed, keepsClose } = run
  const facts = await listPlanningFacts(tx, moment, { ...schedule, scheduleId, basedOn, aims, scope })
  return { task: { facts, seconds, seed, keepsClose }, scheduleId, basedOn }
}

async function carryOut({ task, scheduleId, basedOn }: Asked, runId: string, inTown: InTown): Promise<void> {
  let latest: Progress = { phase: 'reading', requests: task.facts.requests.length }
  const searching = searchInThread(task, (progress) => {
    latest = progress
  })
  underWay.set(runId, searching)
  const beat = setInterval(() => {
    inTown((tx, moment) => keepProgress(tx, moment, runId, latest)).then(
      (goOn) => goOn || searching.stop(),
      () => {},
    )
  }, beatMs)
  const last = await searching.done.finally(() => clearInterval(beat))
  await inTown(async (tx, moment) => {
    if (last === null) return endRun(tx, moment, runId, { as: 'interrupted' })
    if (last.kind === 'refused') return endRun(tx, moment, runId, { as: 'refused' })
    const { visits, gaps, figures } = last
    const proposalId = await insertProposal(tx, moment, {
      scheduleId,
      origin: 'solved',
      basedOn,
      visits,
      gaps,
      figures,
    })
    return endRun(tx, moment, runId, {
      as: 'found',
      proposalId,
      progress: { ...latest, elapsedMs: figures.milliseconds },
    })
  })
}
