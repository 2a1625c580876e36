import type { HomeSlot } from '#register/index.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as adviceWords } from './advice/words.ts'
import { listAskedOf } from './attention/advice-slot.tsx'
import { listShownTo } from './giver/routes.tsx'
import { words } from './giver/words.ts'
import { words as ownWords } from './own/words.ts'

/** On the supporter's own page: introductions with a question, and the doors to time with a fellow and to advice. */
export const fellowsSlot: HomeSlot = {
  key: 'fellows',
  show: async (tx, moment, personId, language) => {
    const shown = await listShownTo(tx, moment, { personId })
    const w = words(language)
    const own = ownWords(language)
    const asked = shown.filter(({ question }) => question !== null)
    const account = moment.actorId
    const talks = account ? await listAskedOf(tx, moment, { accountId: account }) : []
    const waiting = [
      ...asked.map((one) => ({
        title: one.name ?? own.unnamedSeeker(one.code),
        href: urls.mine.fellow({ id: one.id }),
        state: 'todo' as const,
        status: one.question ? own.question[one.question.step] : w.open,
      })),
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
        <h2>{asked.length > 0 ? w.slotTitle : w.links}</h2>
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
