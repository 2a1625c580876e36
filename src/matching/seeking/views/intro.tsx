import { listed } from '#platform/i18n/punctuation.ts'
import { WhoCanRead } from '#ui/index.ts'
import type { SeekingKnown } from '../known.ts'

/** What happens, and who reads it, before anybody types a word. */
export function Intro({ known: { w, language, placeName, readers, newsDays } }: { known: SeekingKnown }) {
  return (
    <>
      <p>{w.intro.what}</p>
      <p>{w.intro.first}</p>
      <h2>{w.intro.whoTitle}</h2>
      <WhoCanRead>{w.intro.who(placeName, String(readers.count), listed(language, readers.contractors))}</WhoCanRead>
      <p>{w.intro.sealed}</p>
      <p>{w.intro.never}</p>
      <p>{w.intro.wait(String(newsDays))}</p>
      <p>{w.intro.other}</p>
    </>
  )
}
