import type { AttentionReader, AttentionSlot } from '#followup/index.ts'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { listOwnConsultations } from '../advice/store.ts'
import { words } from '../advice/words.ts'

/** Consultations for which this account was asked and has not answered. Nobody else sees that they are there. */
export const adviceAttention: AttentionSlot = {
  key: 'advice',
  show: async (tx, moment, reader, language) => {
    const asked = await listAskedOf(tx, moment, reader)
    const w = words(language)
    if (asked.length === 0) return null
    return (
      <section key="advice">
        <h2>{w.askedOfYou}</h2>
        <TaskList
          tasks={asked.map(({ id, askerName, askedAt }) => ({
            title: w.with(askerName),
            href: urls.advice.show({ id }),
            state: 'waiting',
            status: formatDay(language, toTokyo(askedAt).day, 'short'),
          }))}
        />
      </section>
    )
  },
  // Each was told in a letter of its own that names nothing; a letter that counts them would say what it is about.
  count: async () => [],
}

export async function listAskedOf(tx: Tx, moment: Moment, { accountId }: Pick<AttentionReader, 'accountId'>) {
  const own = await listOwnConsultations(tx, moment, accountId)
  return own.filter(
    ({ adviserAccountId, answer, closedAt }) => adviserAccountId === accountId && answer === null && closedAt === null,
  )
}
