import { DocumentView } from '#platform/document/document-view.tsx'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { DocumentLanguage } from '#platform/document/written.ts'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { LiveDocument } from '../live.ts'
import type { Recipient } from '../rules.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'
import { CompareForm } from './compare-form.tsx'
import { FaultList } from './fault-list.tsx'
import { FileButtons } from './file-buttons.tsx'
import { SubmitForm } from './submit-form.tsx'
import { VersionTable } from './version-table.tsx'

interface Props {
  w: Words
  reader: Language
  language: DocumentLanguage
  kind: DocumentKind
  fiscalYear: number
  live: LiveDocument
  versions: VersionLine[]
  open: OpenForm
  maySubmit: boolean
  /** Whether the reader may write what an empty document lacks. */
  mayFillIn: boolean
  mayBeSentTo: Recipient[]
}

export function LivePage(props: Props) {
  const { w, reader, language, kind, fiscalYear, live, versions, maySubmit, mayFillIn } = props
  const at = { kind: kind.id, year: String(fiscalYear) }
  const to = (format: 'pdf' | 'xlsx', english: boolean) =>
    urls.documents.liveFile({ ...at, format }, { in: english ? 'en' : null })
  const faulty = new Set(live.faults.map(({ cell }) => cell))
  return (
    <>
      <PageHeading
        title={live.document.title[language] || live.document.title.ja}
        above={`${w.live.above}${reader === 'en' ? ', ' : '　'}${formatFiscalYear(reader, fiscalYear)}`}
        back={{ href: urls.documents.index({ year: fiscalYear }), label: w.title }}
      />
      <HowItStands w={w} language={language} live={live} mayFillIn={mayFillIn} />
      {live.faults.length === 0 && (
        <>
          <FileButtons w={w} to={to} />
          {isLarge(live) && <p class="note">{w.live.large}</p>}
        </>
      )}
      <DocumentView document={live.document} language={language} faulty={faulty} />
      {maySubmit && <SubmitForm {...props} />}
      <h2>{w.versions.title}</h2>
      <VersionTable w={w} language={reader} versions={versions} />
      {versions.length > 0 && <CompareForm w={w} at={at} versions={versions} />}
    </>
  )
}

function HowItStands({
  w,
  language,
  live,
  mayFillIn,
}: Pick<Props, 'w' | 'language' | 'live'> & { mayFillIn: boolean }) {
  if (live.faults.length > 0)
    return (
      <Notice kind="warning" title={w.live.faults(String(live.faults.length))}>
        <FaultList w={w} language={language} faults={live.faults} />
      </Notice>
    )
  if (!live.fillIn) return <Notice kind="success" title={w.live.fine} />
  return (
    <Notice title={w.live.nothing}>
      {w.live.nothingHint}
      {mayFillIn && (
        <p>
          <a href={live.fillIn}>{w.live.fillIn}</a>
        </p>
      )}
    </Notice>
  )
}

/** A list of all municipalities has some 25,000 cells; setting them takes seconds. */
const isLarge = ({ document }: LiveDocument) =>
  document.blocks.reduce(
    (cells, block) => (block.kind === 'table' ? cells + block.body.reduce((sum, row) => sum + row.length, 0) : cells),
    0,
  ) > 5000
