import type { HomeSlot } from '#register/index.ts'
import { TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
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
    return (
      <section>
        <h2>{asked.length > 0 ? w.slotTitle : w.links}</h2>
        <TaskList
          tasks={[
            ...asked.map((one) => ({
              title: one.name ?? own.unnamedSeeker(one.code),
              href: urls.mine.fellow({ id: one.id }),
              state: 'waiting' as const,
              status: one.question ? own.question[one.question.step] : w.open,
            })),
            { title: w.readiness, href: urls.mine.readiness(), state: 'todo' as const, status: w.open },
            { title: w.advice, href: urls.advice.index(), state: 'todo' as const, status: w.open },
          ]}
        />
      </section>
    )
  },
}
