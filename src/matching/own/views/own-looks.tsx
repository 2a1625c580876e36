import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { Disclosure } from '#ui/index.ts'
import type { SeekingLook } from '../../seeking/looks.ts'
import { stepWords } from '../step-words.ts'

/** Who of the office opened the wish, and when. */
export function OwnLooks({ language, looks }: { language: Language; looks: readonly SeekingLook[] }) {
  const w = stepWords(language).looks
  return (
    <Disclosure summary={w.title}>
      {looks.length === 0 && <p>{w.none}</p>}
      <ul>
        {looks.map(({ name, lookedAt }, at) => (
          <li key={`${lookedAt} ${at}`}>
            {formatInstant(language, lookedAt)} {w.by(name)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
