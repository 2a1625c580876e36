import type { AttentionSlot } from '#followup/index.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words } from '../words.ts'
import { listWaiting, waitingKinds } from './attention.queries.ts'

const mostShown = 5

/** Wordings to check, reports of visitors, and entries that nobody confirmed in time. */
export const portalAttention: AttentionSlot = {
  key: 'portal',
  show: async (tx, moment, _reader, language) => {
    const waiting = await listWaiting(tx, moment, mostShown)
    if (waiting.length === 0) return null
    const w = words(language).staff.attention
    return (
      <section key="portal">
        <h2>{w.title}</h2>
        {waitingKinds.map((kind) => {
          const ofKind = waiting.filter((one) => one.kind === kind)
          const more = (ofKind[0]?.total ?? 0) - ofKind.length
          return (
            ofKind.length > 0 && (
              <Card level={3} title={w[kind]} key={kind}>
                <p>{w[`${kind}About`]}</p>
                <TaskList
                  tasks={ofKind.map(({ id, title, since }) => ({
                    title,
                    href: urls.portal.show({ id }),
                    state: 'waiting',
                    status: w.since[kind](formatDay(language, since, 'short')),
                  }))}
                />
                {more > 0 && (
                  <p>
                    <a href={urls.portal.index()}>{w.more(String(more))}</a>
                  </p>
                )}
              </Card>
            )
          )
        })}
      </section>
    )
  },
  count: async (tx, moment) =>
    (await listWaiting(tx, moment, 1)).map(({ kind, total }) => ({
      name: (language) => words(language).staff.attention[kind],
      count: total,
    })),
}
