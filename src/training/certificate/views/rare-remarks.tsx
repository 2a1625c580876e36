import { rareCharacters } from '#platform/japanese-text.ts'
import { usePage } from '#ui/index.ts'
import { words } from '../words.ts'

/** What to look at before a name is printed, character by character. */
export function RareRemarks({ name }: { name: string }) {
  const w = words(usePage().language)
  return (
    <>
      {rareCharacters(name).map(({ character, because }) => (
        <div key={character}>{w.rare[because](character)}</div>
      ))}
    </>
  )
}
