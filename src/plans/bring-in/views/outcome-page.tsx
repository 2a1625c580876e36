import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { FoundFiles } from '../kept-files.ts'
import type { What } from '../things.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  what: What
  found: FoundFiles
  seenAt: string
}

/** What became of an uploaded file. */
export function OutcomePage({ w, language, what, found, seenAt }: Props) {
  const { state, taken } = found
  return (
    <>
      <PageHeading above={`${w.title[what]}　${formatInstant(language, found.uploadedAt)}`} title={found.fileName} />
      {state === 'taken' && (
        <Notice kind="success" title={w.done} announce>
          <p>{w.doneText(w.many[what](String(taken)))}</p>
        </Notice>
      )}
      {state === 'discarded' && <Notice title={w.discarded} announce />}
      {state === 'expired' && <Notice title={w.expired} />}
      {state === 'open' && <Notice title={w.notYours} />}
      <ButtonRow>
        {state === 'taken' && (
          <LinkButton kind="primary" href={seenAt}>
            {w.see}
          </LinkButton>
        )}
        <LinkButton href={urls.bringIn.upload({ what })}>{w.another}</LinkButton>
      </ButtonRow>
    </>
  )
}
