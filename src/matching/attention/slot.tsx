import type { AttentionSlot } from '#followup/index.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, Tag, TaskList } from '#ui/index.ts'
import { words } from '../office/words.ts'
import { dueKinds, listDue } from './due.ts'

/** Talks, news, days to meet, records, terms and reviews that wait for the office. Code names only. */
export const matchingAttention: AttentionSlot = {
  key: 'matching',
  show: async (tx, moment, reader, language) => {
    const due = await listDue(tx, moment, reader)
    const w = words(language)
    const kinds = dueKinds.filter((kind) => due[kind].length > 0)
    if (kinds.length === 0) return null
    return (
      <section key="matching">
        <h2>{w.title}</h2>
        {kinds.map((kind) => (
          <Card
            level={3}
            title={
              <>
                {w.attention[kind]} <Tag tone="blue">{w.count(String(due[kind].length))}</Tag>
              </>
            }
            key={kind}
          >
            <p>{w.attention[`${kind}About`]}</p>
            <TaskList
              tasks={due[kind].map(({ code, href, since }) => ({
                title: w.show(code),
                href,
                state: 'waiting',
                status: w.since(formatDay(language, since, 'short')),
              }))}
            />
          </Card>
        ))}
      </section>
    )
  },
  count: async (tx, moment, reader) => {
    const due = await listDue(tx, moment, reader)
    return dueKinds.map((kind) => ({ name: (language) => words(language).attention[kind], count: due[kind].length }))
  },
}
