import { Notice, PostButton, usePage } from '#ui/index.ts'
import { formatInstant } from '../i18n/dates.ts'
import type { OpenForm } from './open-form.ts'
import { words } from './words.ts'

/** Says that an unfinished draft was opened, from when it is, and offers to begin anew. */
export function DraftNotice({ draft }: { draft: OpenForm['draft'] }) {
  const { language } = usePage()
  if (!draft) return null
  const w = words(language)
  return (
    <Notice kind="info">
      <p>{w.found(formatInstant(language, draft.savedAt))}</p>
      <PostButton action={draft.discard} kind="quiet" fields={{ back: draft.back }}>
        {w.discard}
      </PostButton>
    </Notice>
  )
}
