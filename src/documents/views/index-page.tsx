import type { DocumentKind } from '#platform/document/kind.ts'
import { documentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { ButtonRow, DataTable, EmptyState, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  title: string
  language: Language
  kinds: readonly DocumentKind[]
  fiscalYear: number
  versions: readonly VersionLine[]
  /** Whether bodies below submit documents to this one. */
  receives: boolean
}

export function IndexPage({ w, title, language, kinds, fiscalYear, versions, receives }: Props) {
  const written = documentLanguage(language)
  const lastOf = (kind: DocumentKind) => versions.find((version) => version.kind === kind.id)
  return (
    <>
      <PageHeading title={title} lead={w.lead} />
      <ButtonRow>
        <LinkButton kind="quiet" href={urls.documents.index({ year: fiscalYear - 1 })}>
          {w.previousYear}
        </LinkButton>
        <LinkButton kind="quiet" href={urls.documents.index({ year: fiscalYear + 1 })}>
          {w.nextYear}
        </LinkButton>
        {receives && <LinkButton href={urls.receivedDocuments.index()}>{w.received}</LinkButton>}
      </ButtonRow>
      <DataTable
        caption={w.count(String(kinds.length))}
        empty={<EmptyState title={w.none} />}
        rows={kinds}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            label: w.name,
            rowHeader: true,
            cell: (kind) => (
              <>
                <a href={urls.documents.live({ kind: kind.id, year: String(fiscalYear) })}>{kind.title[written]}</a>
                <p class="field-hint">{kind.about[written]}</p>
              </>
            ),
          },
          {
            key: 'last',
            label: w.lastVersion,
            cell: (kind) => {
              const last = lastOf(kind)
              if (!last) return w.notSubmitted
              return (
                <a href={urls.documents.version({ id: last.id })}>
                  {w.versionLine(String(last.number), formatInstant(language, last.submittedAt))}
                </a>
              )
            },
          },
        ]}
      />
    </>
  )
}
