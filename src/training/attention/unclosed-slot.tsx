import type { VNode } from 'preact'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { isUnclosed, seesRun } from '../run/rules.ts'
import { listRuns } from '../run/run.queries.ts'
import { words } from './words.ts'

interface Reader {
  accountId: string
  contractIds: readonly string[]
}

/** In the list of what needs attention: courses whose last day is past and that nobody has finished. */
export const unclosedCourses = {
  key: 'unclosed-courses',
  show: async (tx: Tx, moment: Moment, reader: Reader, language: Language): Promise<VNode | null> => {
    const open = (await listRuns(tx, moment)).filter((run) => isUnclosed(run, moment.today) && seesRun(reader, run))
    if (open.length === 0) return null
    const w = words(language)
    return (
      <section key="unclosed-courses">
        <Card level={2} title={w.title}>
          <p>{w.about}</p>
          <TaskList
            tasks={open.map(({ id, reference, nameJa, nameEn, sessionDays }) => ({
              title: (language === 'en' && nameEn) || nameJa,
              href: urls.courses.show({ id }),
              state: 'waiting',
              status: w.since(formatDay(language, [...sessionDays].sort().at(-1) ?? moment.today, 'short')),
              hint: reference,
            }))}
          />
        </Card>
      </section>
    )
  },
  /** Every Monday a letter of its own names them to their organiser. */
  count: async (): Promise<[]> => [],
}
