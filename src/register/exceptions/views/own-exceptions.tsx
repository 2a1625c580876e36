import { PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import { exceptionInWords } from '../exception-in-words.ts'
import type { Exception } from '../store.ts'

/** The days that are written down, each with a button that takes it out: on the person's own page. */
export function OwnExceptions({ loaded, whose, language }: ShownSaid<Exception[]>) {
  const w = words(language).exceptions
  if (whose.name !== null) return null
  return (
    <section>
      <h2>{w.list}</h2>
      {loaded.length === 0 && <p>{w.none}</p>}
      <ul class="task-list">
        {loaded.map((exception) => {
          const inWords = exceptionInWords(exception, language)
          return (
            <li class="task" key={exception.id}>
              <span>{inWords}</span>
              <PostButton action={urls.mine.exceptionRemove({ id: exception.id })} kind="quiet">
                {w.remove}
                <span class="only-heard">: {inWords}</span>
              </PostButton>
            </li>
          )
        })}
      </ul>
      <h2>{w.add}</h2>
    </section>
  )
}
