import { roleWords } from '#platform/accounts/role-words.ts'
import type { Role } from '#platform/auth/actor.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, formatNumber, PageHeading, Pagination, usePage } from '#ui/index.ts'
import type { Look } from '../looks.queries.ts'
import { lookPageInWords, words } from '../words.ts'

interface Props {
  lead: string
  back: { href: string; label: string }
  looks: Look[]
  paging: { page: number; pages: number; total: number; href(page: number): string }
}

export function LooksPage({ lead, back, looks, paging }: Props) {
  const { language } = usePage()
  const w = words(language)
  const roles = roleWords(language)
  return (
    <>
      <PageHeading title={w.title} lead={lead} back={back} />
      <p>{w.why}</p>
      <DataTable
        caption={w.count(formatNumber(paging.total))}
        rows={looks}
        rowKey={(look) => look.id}
        empty={<EmptyState title={w.none} />}
        columns={[
          { key: 'at', label: w.at, rowHeader: true, cell: (look) => formatInstant(language, look.lookedAt) },
          { key: 'who', label: w.who, cell: (look) => look.name },
          {
            key: 'role',
            label: w.role,
            cell: (look) => look.roles.map((role) => roles[role as Role]).join(w.listComma),
          },
          { key: 'page', label: w.page, cell: (look) => lookPageInWords(language, look.page) },
        ]}
      />
      {paging.pages > 1 && <Pagination page={paging.page} pages={paging.pages} href={paging.href} />}
    </>
  )
}
