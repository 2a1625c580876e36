import { DocumentView } from '#platform/document/document-view.tsx'
import type { OfficialDocument } from '#platform/document/model.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { ButtonRow, LinkButton, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { words } from '../words.ts'

export function TimetablePage({ run, document }: { run: Run; document: OfficialDocument }) {
  const { language } = usePage()
  const w = words(language)
  const at = { id: run.id }
  return (
    <>
      <PageHeading title={w.title} back={{ href: urls.courses.show(at), label: nameOf(run, language) }} />
      <ButtonRow>
        <LinkButton href={urls.courses.timetablePdf(at)}>{w.pdf}</LinkButton>
        <LinkButton href={urls.courses.calendar(at)} kind="quiet">
          {w.calendar}
        </LinkButton>
        <button type="button" class="button button-quiet" data-print hidden>
          {w.print}
        </button>
      </ButtonRow>
      <DocumentView document={document} language={documentLanguage(language)} />
    </>
  )
}
