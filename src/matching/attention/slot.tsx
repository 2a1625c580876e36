import type { AttentionSlot } from '#followup/index.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, TaskList } from '#ui/index.ts'
import { words } from '../office/words.ts'
import { listDue } from './due.ts'

/** First talks, news, records of meetings and reviews that wait for the office. Code names only. */
export const matchingAttention: AttentionSlot = {
  key: 'matching',
  show: async (tx, moment, language) => {
    const due = await listDue(tx, moment)
    const w = words(language)
    const kinds = (['first', 'news', 'meeting', 'review'] as const).filter((kind) => due[kind].length > 0)
    if (kinds.length === 0) return null
    return (
      <section key="matching">
        <h2>{w.title}</h2>
        {kinds.map((kind) => (
          <Card level={3} title={w.attention[kind]} key={kind}>
            <p>{w.attention[`${kind}About`]}</p>
            <TaskList
              tasks={due[kind].map(({ code, href, since }) => ({
                title: w.show(code),
                href,
                state: 'waiting',
                status: formatDay(language, since, 'short'),
              }))}
            />
          </Card>
        ))}
      </section>
    )
  },
}
