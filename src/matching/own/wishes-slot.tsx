import type { HomeSlot } from '#register/index.ts'
import { LinkButton, TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { seekingStage } from '../introduction/rules/stage.ts'
import { questionFor } from '../introduction/rules/state.ts'
import { listIntroductions } from '../introduction/store.ts'
import { listSeekingsOfPerson } from '../seeking/store.ts'
import { listTalkedOn } from '../talk.ts'
import { placeCode } from '../telling/tell.ts'
import { words } from './words.ts'

/** On one's own page: the wishes for a fellow that one sent with this account, and the way to say one. */
export const wishesSlot: HomeSlot = {
  key: 'wishes',
  show: async (tx, moment, personId, language) => {
    const seekings = await listSeekingsOfPerson(tx, moment, personId)
    const code = await placeCode(tx, moment)
    const w = words(language)
    const talked = await listTalkedOn(tx, moment)
    const all = await listIntroductions(tx, moment, { seekingIds: seekings.map(({ id }) => id) })
    return (
      <section>
        <h2>{w.home.title}</h2>
        {seekings.length > 0 && (
          <TaskList
            tasks={seekings.map(({ id, code: number, isClosed }) => {
              const introductions = all.filter(({ seekingId }) => seekingId === id)
              const stage = seekingStage({ isClosed, talkedOn: talked.get(id) ?? null, introductions }, moment.now)
              const isAsked = introductions.some((one) => questionFor(one, 'seeker', moment.now) !== null)
              return {
                title: w.home.number(number),
                href: urls.place.fellow.show({ code, id }),
                state: isAsked ? ('todo' as const) : ('waiting' as const),
                status: isAsked ? w.home.asked : w.home.stage[stage],
              }
            })}
          />
        )}
        {seekings.every(({ isClosed }) => isClosed) && (
          <>
            <p>{w.home.lead}</p>
            <p>
              <LinkButton href={urls.place.seeking.start({ code })}>{w.home.begin}</LinkButton>
            </p>
          </>
        )}
      </section>
    )
  },
}
