import { rareCharacters } from '#platform/japanese-text.ts'
import { Notice, usePage } from '#ui/index.ts'
import { words } from '../words.ts'

/** Tells that a name has characters that other machines may lack. They are kept as they are. */
export function RareCharactersNotice({ text }: { text: string }) {
  const w = words(usePage().language)
  const found = rareCharacters(text)
  if (found.length === 0) return null
  return (
    <Notice kind="info">
      <p>{w.rare(found.map(({ character }) => character).join(' '))}</p>
      <p>{w.rareKept}</p>
    </Notice>
  )
}
