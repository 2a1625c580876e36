import { DocumentView } from '#platform/document/document-view.tsx'
import { documentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { Disclosure, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Version } from '../store.ts'
import type { Words } from '../words.ts'
import { FileButtons } from './file-buttons.tsx'

type Props = { w: Words; language: Language; version: Version }

export function VersionPage({ w, language, version }: Props) {
  const written = documentLanguage(language)
  const { id, content, number, submittedAt, submittedBy, reason, definitions } = version
  const to = (format: 'pdf' | 'xlsx', english: boolean) =>
    urls.documents.versionFile({ id, format }, { in: english ? 'en' : null })
  const back = urls.documents.live({ kind: version.kind, year: String(version.fiscalYear) })
  return (
    <>
      <PageHeading
        title={w.version.title(content.title[written] || content.title.ja, String(number))}
        back={{ href: back }}
      />
      <Notice kind="info">
        <p>{w.version.submitted(formatInstant(language, submittedAt), submittedBy ?? w.version.someone)}</p>
        {reason && <p>{w.version.reason(reason)}</p>}
      </Notice>
      <FileButtons w={w} to={to} />
      <DocumentView document={content} language={written} />
      {definitions.length > 0 && (
        <Disclosure summary={w.version.definitions}>
          <ul>
            {definitions.map((definition) => (
              <li key={definition.ja}>{definition[written] || definition.ja}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
