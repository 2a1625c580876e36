import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Batch, BatchState } from '../../batch/batch.ts'
import { keptDays } from '../../batch/drop-old-batches.ts'
import type { ImportKind } from '../../kind.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  title: string
  batch: Batch
  kind: ImportKind
  state: BatchState
}

/** What became of a list. */
export function ShowPage({ w, language, title, batch, kind, state }: Props) {
  const count = (many: number | null) => kind.count(language, many ?? 0)
  return (
    <>
      <PageHeading
        above={`${title}　${formatInstant(language, batch.uploadedAt)}`}
        title={batch.fileName}
        back={{ href: urls.imports.index(), label: w.title }}
      />
      {state === 'taken' && (
        <Notice kind="success" title={w.doneTitle} announce>
          <p>{w.done(count(batch.rowsAdded), count(batch.rowsKnown))}</p>
          <p>{w.contentGone}</p>
        </Notice>
      )}
      {state === 'discarded' && (
        <Notice title={w.discardedTitle} announce>
          <p>{w.contentGone}</p>
        </Notice>
      )}
      {state === 'expired' && (
        <Notice title={w.expiredTitle}>
          <p>{w.expired(String(keptDays))}</p>
        </Notice>
      )}
      {state === 'open' && (
        <Notice>
          <p>{w.notYours}</p>
        </Notice>
      )}
      <ButtonRow>
        {state === 'taken' && (
          <LinkButton kind="primary" href={kind.seenAt}>
            {w.see}
          </LinkButton>
        )}
        <LinkButton href={urls.imports.upload({ kind: kind.id })}>{w.again}</LinkButton>
        <LinkButton href={urls.imports.index()} kind="quiet">
          {w.toIndex}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
