import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, EmptyState, PageHeading } from '#ui/index.ts'
import type { PublicAdviser } from '../public-advisers.queries.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; language: Language; name: string; advisers: readonly PublicAdviser[] }

export const PublicPage = ({ w, language, name, advisers }: Props) => (
  <>
    <PageHeading title={w.advisers.title} above={name} lead={w.public} />
    <DataTable
      caption={w.advisers.title}
      hideCaption
      empty={<EmptyState title={w.none} />}
      rows={advisers}
      columns={[
        { key: 'field', label: w.advisers.field, rowHeader: true, cell: ({ field }) => w.field[field] },
        { key: 'kind', label: w.advisers.kind, cell: ({ kind }) => w.kind[kind] },
        {
          key: 'area',
          label: w.advisers.area,
          cell: ({ area_ja, area_en }) => (language === 'en' ? area_en || area_ja : area_ja) || w.any,
        },
      ]}
    />
  </>
)
