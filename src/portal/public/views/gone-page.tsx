import { ButtonRow, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../words.ts'

/** An entry that ended or is being checked, for whoever comes by an old link. */
export function GonePage({ w, code }: { w: Words; code: string }) {
  return (
    <>
      <PageHeading title={w.gone.title} lead={w.gone.lead} />
      <ButtonRow>
        <LinkButton href={urls.place.search({ code })}>{w.search.title}</LinkButton>
      </ButtonRow>
    </>
  )
}
