import type { HomeSlot } from '#register/index.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as adviceWords } from './advice/words.ts'
import { listAskedOf } from './attention/advice-slot.tsx'
import { nextTasks } from './giver/next-tasks.ts'
import { listShownTo } from './giver/routes.tsx'
import { words } from './giver/words.ts'

/** On the supporter's own page: introductions with a question, and the doors to time with a fellow and to advice. */
export const fellowsSlot: HomeSlot = {
  key: 'fellows',
  show: async (tx, moment, personId, language) => {
    const shown = await listShownTo(tx, moment, { personId })
    const w = words(language)
    const tasks = nextTasks(language, moment.today, shown, urls.mine.fellow)
    const isAsked = tasks.some(({ state }) => state === 'todo')
    const account = moment.actorId
    const talks = account ? await listAskedOf(tx, moment, { accountId: account }) : []
    const waiting = [
      ...tasks,
      ...talks.map(({ id }) => ({
        title: adviceWords(language).askedOfYou,
        href: urls.advice.show({ id }),
        state: 'todo' as const,
        status: w.open,
      })),
    ]
    const links = [
      ...(shown.length > 0 ? [{ title: w.peerTitle, href: urls.mine.fellows() }] : []),
      { title: w.readiness, href: urls.mine.readiness() },
      { title: w.advice, href: urls.advice.index() },
    ]
    return (
      <section>
        <h2>{isAsked ? w.slotTitle : w.links}</h2>
        {waiting.length > 0 && <TaskList tasks={waiting} />}
        <ul>
          {links.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    )
  },
}
