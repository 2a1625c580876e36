import { inBrackets, listed } from '#platform/i18n/punctuation.ts'
import { usePage } from '#ui/index.ts'
import { Said } from '../../views/said.tsx'
import type { EntryFile } from '../rules.ts'
import { sizeText } from '../size-text.ts'
import type { Words } from '../words.ts'

/** A leaflet by its name, with what somebody wants to know before opening it: format, size, language. */
export function LeafletLink({ w, file, href }: { w: Words; file: EntryFile; href: string }) {
  const { language } = usePage()
  const spoken = file.language === '' ? '' : w.language[file.language]
  const hrefLang = file.language === 'easy' ? 'ja' : file.language
  const about = listed(language, ['PDF', sizeText(file.byte_size), spoken].filter(Boolean))
  return (
    <a href={href} hreflang={hrefLang} type="application/pdf">
      <Said row={file} name="title" />
      {inBrackets(language, about)}
    </a>
  )
}
