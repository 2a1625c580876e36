import { usePage } from '#ui/index.ts'
import { pick } from '../../views/said.tsx'
import type { EntryFile } from '../rules.ts'

/** A picture in the room it will take, so that nothing moves when it comes; fetched when somebody comes near it. */
export function Picture({ file, src }: { file: EntryFile; src: string }) {
  const { language } = usePage()
  const { text, isJapanese } = file.is_decorative ? { text: '', isJapanese: false } : pick(file, 'alt', language)
  return (
    <img
      class="entry-picture"
      src={src}
      alt={text}
      lang={language === 'en' && isJapanese ? 'ja' : undefined}
      width={file.width ?? undefined}
      height={file.height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}
