import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear, formatInstant } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReceivedLine } from '../received.queries.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; language: Language; lines: readonly ReceivedLine[] }

export function ReceivedPage({ w, language, lines }: Props) {
  const inWords = (ja: string, en: string) => (language === 'en' ? en || ja : ja)
  return (
    <>
      <PageHeading
        title={w.receivedPage.title}
        lead={w.receivedPage.lead}
        back={{ href: urls.documents.index(), label: w.title }}
      />
      <DataTable
        caption={w.receivedPage.count(String(lines.length))}
        empty={<EmptyState title={w.receivedPage.none} />}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            label: w.name,
            rowHeader: true,
            cell: (line) => (
              <a href={urls.receivedDocuments.show({ id: line.id })}>
                {inWords(line.title_ja, line.title_en)} {formatFiscalYear(language, line.fiscal_year)}
              </a>
            ),
          },
          { key: 'body', label: w.receivedPage.body, cell: (line) => inWords(line.name_ja, line.name_en) },
          { key: 'number', label: w.versions.number, cell: ({ number }) => w.versions.show(String(number)) },
          { key: 'at', label: w.versions.at, cell: (line) => formatInstant(language, line.submitted_at) },
          { key: 'reason', label: w.versions.reason, cell: ({ reason }) => reason ?? '' },
        ]}
      />
    </>
  )
}
