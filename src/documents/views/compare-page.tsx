import type { Comparison } from '#platform/document/compare.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Phrase } from '#platform/document/model.ts'
import type { DocumentLanguage } from '#platform/document/written.ts'
import { DataTable, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'
import { CompareForm } from './compare-form.tsx'

interface Props {
  w: Words
  language: DocumentLanguage
  title: string
  names: readonly [string, string]
  comparison: Comparison
  versions: readonly VersionLine[]
  kind: DocumentKind
  fiscalYear: number
}

export function ComparePage({ w, language, title, names, comparison, versions, kind, fiscalYear }: Props) {
  const at = { kind: kind.id, year: String(fiscalYear) }
  const nameOf = (name: string) => (name === 'live' ? w.versions.now : w.versions.show(name))
  const said = (text: Phrase | null) => (text ? text[language] || text.ja : w.compare.absent)
  const { changes, compared } = comparison
  return (
    <>
      <PageHeading title={w.compare.title(title)} back={{ href: urls.documents.live(at) }} />
      <p>{w.compare.sentence(nameOf(names[0]), nameOf(names[1]), String(changes.length), String(compared))}</p>
      <DataTable
        caption={w.compare.title(title)}
        hideCaption
        empty={<p>{w.compare.same}</p>}
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'place', label: w.compare.place, rowHeader: true, cell: ({ place }) => place[language] || place.ja },
          { key: 'cell', label: w.compare.cell, cell: ({ id }) => id },
          { key: 'before', label: nameOf(names[0]), cell: ({ before }) => said(before) },
          { key: 'after', label: nameOf(names[1]), cell: ({ after }) => said(after) },
        ]}
      />
      <CompareForm w={w} at={at} versions={versions} chosen={names} />
    </>
  )
}
