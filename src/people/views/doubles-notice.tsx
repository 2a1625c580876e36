import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Checkbox, Notice, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Double } from '../find-doubles.ts'
import { words } from '../words.ts'

/** Inside the `Form`: who may be the same person, and a box `otherPerson` (=yes) to say that it is somebody else. */
export function DoublesNotice({ doubles }: { doubles: readonly Double[] }) {
  const { language } = usePage()
  const { doubles: w, listComma } = words(language)
  if (doubles.length === 0) return null
  return (
    <>
      <Notice kind="warning" title={w.title}>
        <p>{w.lead}</p>
        <ul>
          {doubles.map(({ id, name, kana, because }) => (
            <li key={id}>
              <a href={urls.people.show({ id })}>{kana ? name + inBrackets(language, kana) : name}</a>
              {' — '}
              {w.because(because.map((likeness) => w.likeness[likeness]).join(listComma))}
            </li>
          ))}
        </ul>
      </Notice>
      <Checkbox name="otherPerson" label={w.otherPerson} />
    </>
  )
}
