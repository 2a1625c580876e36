import type { HostSlot } from '#dispatch/index.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { nextTasks } from './next-tasks.ts'
import { listShownTo } from './routes.tsx'
import { words } from './words.ts'

/** On a host's home: people who would like to try it and wait for an answer, and the days that are settled. */
export const trialsSlot: HostSlot = {
  key: 'trials',
  show: async (tx, moment, organisationId, language) => {
    const shown = await listShownTo(tx, moment, { organisationId })
    const tasks = nextTasks(language, moment.today, shown, urls.hosting.trial)
    const w = words(language)
    if (tasks.length === 0) return null
    return (
      <section key="trials">
        <h2>{w.hostTitle}</h2>
        <TaskList tasks={tasks} />
      </section>
    )
  },
}
