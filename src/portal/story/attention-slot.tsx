import type { AttentionReader, AttentionSlot } from '#followup/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listIdsInScope } from '#register/index.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { storyWords } from './story-words.ts'
import { listTellersWaiting } from './waiting.queries.ts'

/** Stories that wait to be looked over, as a number: what they tell stands on their own pages only. */
export const storyAttention: AttentionSlot = {
  key: 'stories',
  show: async (tx, moment, reader, language) => {
    const waiting = await countWaiting(tx, moment, reader)
    if (waiting === 0) return null
    const w = storyWords(language)
    return (
      <section key="stories">
        <h2>{w.title}</h2>
        <TaskList
          tasks={[
            {
              title: w.staff.toLookOver,
              href: urls.stories.index(),
              state: 'waiting',
              status: w.staff.count(String(waiting)),
            },
          ]}
        />
      </section>
    )
  },
  count: async (tx, moment, reader) => [
    { name: (language) => storyWords(language).staff.toLookOver, count: await countWaiting(tx, moment, reader) },
  ],
}

async function countWaiting(tx: Tx, moment: Moment, { accountId, contractIds }: AttentionReader): Promise<number> {
  const tellers = await listTellersWaiting(tx, moment)
  const reader: Parameters<typeof listIdsInScope>[2] = {
    accountId,
    contractIds,
    roles: ['coordinator'],
    seesRecords: false,
  }
  const seen = await listIdsInScope(tx, moment, reader, tellers)
  return tellers.filter((personId) => seen.has(personId)).length
}
