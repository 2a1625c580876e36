import { Hono } from 'hono'
import { lookPageInWords } from '#people/index.ts'
import { listAccounts } from '#platform/accounts/account-records.ts'
import { verbInWords } from '#platform/audit/verb-words.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { pageNumber } from '#platform/web/page-number.ts'
import { ButtonRow, DataTable, EmptyState, FilterBar, LinkButton, PageHeading, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type AuditFilter, type AuditLine, auditPageSize, listAudit } from './audit.queries.ts'
import { type Words, words } from './words.ts'

export const auditRoutes = new Hono<HouseEnv>()

auditRoutes.get(urls.audit.pattern, only('administrator'), async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const filter = filterOf(c)
  const { lines, accounts } = await c.var.desk.read(async (tx, moment) => ({
    lines: await listAudit(tx, moment, filter),
    accounts: await listAccounts(tx, moment),
  }))
  const to = (at: number) => urls.audit({ kind: filter.kind, account: filter.accountId, page: at })
  return page(
    c,
    { title: w.title, wide: true },
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <FilterBar
        action={urls.audit()}
        values={{ kind: filter.kind ?? '', account: filter.accountId ?? '' }}
        open={filter.kind !== null || filter.accountId !== null}
      >
        <SelectField
          name="kind"
          label={w.kind}
          mark={false}
          empty={w.all}
          options={(['event', 'look'] as const).map((value) => ({ value, label: w[value] }))}
        />
        <SelectField
          name="account"
          label={w.account}
          mark={false}
          empty={w.all}
          options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      <AuditTable w={w} language={language} lines={lines.slice(0, auditPageSize)} />
      <ButtonRow>
        {filter.page > 1 && <LinkButton href={to(filter.page - 1)}>{w.newer}</LinkButton>}
        {lines.length > auditPageSize && <LinkButton href={to(filter.page + 1)}>{w.older}</LinkButton>}
      </ButtonRow>
    </>,
  )
})

function AuditTable({ w, language, lines }: { w: Words; language: 'ja' | 'en' | 'easy'; lines: AuditLine[] }) {
  return (
    <DataTable
      caption={w.caption}
      empty={<EmptyState title={w.none} />}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'at', label: w.at, nowrap: true, rowHeader: true, cell: (line) => formatInstant(language, line.at) },
        { key: 'who', label: w.who, cell: (line) => line.actorName ?? w.system },
        {
          key: 'what',
          label: w.what,
          cell: (line) =>
            line.kind === 'look' ? w.looked(lookPageInWords(language, line.what)) : verbInWords(language, line.what),
        },
        { key: 'how', label: w.how, cell: (line) => (line.channel ? w.channel[line.channel] : '') },
      ]}
    />
  )
}

function filterOf(c: HouseContext): AuditFilter {
  const kind = c.req.query('kind')
  const account = c.req.query('account') ?? ''
  return {
    kind: kind === 'event' || kind === 'look' ? kind : null,
    accountId: isId(account) ? account : null,
    page: pageNumber(c),
  }
}
