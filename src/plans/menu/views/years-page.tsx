import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { DataTable, EmptyState, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { menuItems } from '../menu-items.ts'
import type { YearCounts } from '../wider.queries.ts'
import type { Words } from '../words.ts'
import { MenuLinks } from './menu-links.tsx'

type Props = {
  w: Words
  reader: Language
  language: DocumentLanguage
  years: readonly YearCounts[]
  fiscalYear: number
  hasOwn: boolean
}

export function YearsPage({ w, reader, language, years, fiscalYear, hasOwn }: Props) {
  const last = years.at(-1)?.fiscalYear ?? fiscalYear
  return (
    <>
      <PageHeading title={w.years.title} lead={w.years.lead} />
      <MenuLinks w={w} fiscalYear={last} hasOwn={hasOwn} here="years" />
      {years.length === 0 ? (
        <EmptyState title={w.years.none} />
      ) : (
        <DataTable
          caption={w.years.title}
          hideCaption
          narrow="scroll"
          rows={menuItems}
          rowKey={({ no }) => String(no)}
          columns={[
            {
              key: 'item',
              label: w.years.item,
              rowHeader: true,
              cell: ({ no, short }) => (
                <a href={urls.menu.item({ year: String(last), item: String(no) })}>
                  ({no}) {short[language]}
                </a>
              ),
            },
            ...years.map(({ fiscalYear: year, bodies, counts }) => ({
              key: String(year),
              label: formatFiscalYear(reader, year) + inBrackets(language, `n=${bodies}`),
              numeric: true,
              cell: ({ no }: (typeof menuItems)[number]) =>
                w.years.cell(String(counts[no].yes), String(counts[no].unknown)),
            })),
          ]}
        />
      )}
    </>
  )
}
