import { usePage } from '#ui/index.ts'
import { Markdown } from '../../views/markdown.tsx'
import { pick } from '../../views/said.tsx'
import type { Front } from '../front.ts'

/** How to ask a person instead, in the municipality's own words. */
export function Ask({ front }: { front: Front | null }) {
  const { language } = usePage()
  const { text, isJapanese } = pick({ ...front?.look }, 'contact', language)
  if (!text) return null
  return (
    <div lang={language === 'en' && isJapanese ? 'ja' : undefined}>
      <Markdown text={text} />
    </div>
  )
}
