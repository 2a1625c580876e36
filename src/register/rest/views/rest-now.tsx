import { Notice } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { restInWords } from '../rest-in-words.ts'
import type { Rest } from '../rules.ts'

/** What is said about resting so far, where anything is. */
export function RestNow({ loaded, today, language }: Pick<ShownSaid<Rest[]>, 'loaded' | 'today' | 'language'>) {
  const lines = restInWords(loaded, today, language)
  if (lines.length === 0) return null
  return (
    <Notice kind="info">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
