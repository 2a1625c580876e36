import type { AccountRecord } from '#platform/accounts/account-records.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import { type Role, roles } from '#platform/auth/actor.ts'
import { type ListPage, peopleOnAPage } from '#platform/web/list-page.ts'
import { DataTable, EmptyState, FilterBar, LinkButton, PageHeading, Pagination, SelectField, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Common } from './scope-fields.tsx'

interface Props extends Common {
  list: ListPage<AccountRecord>
  /** How many hold the role asked for, and how many there are. */
  found: number
  total: number
  role: Role | null
}

export function AccountsPage({ w, language, list, found, total, role }: Props) {
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={<LinkButton href={urls.accounts.new()}>{w.new}</LinkButton>}
      />
      {(total > peopleOnAPage || role !== null) && (
        <FilterBar
          action={urls.accounts.index()}
          values={{ role: role ?? '' }}
          open
          clearHref={role === null ? undefined : urls.accounts.index()}
        >
          <SelectField
            name="role"
            label={w.roles}
            mark={false}
            empty={w.everyRole}
            options={roles.map((value) => ({ value, label: roleWords(language)[value] }))}
          />
        </FilterBar>
      )}
      <DataTable
        caption={w.count(String(found))}
        empty={<EmptyState title={w.nobodyWithRole} />}
        rows={list.shown}
        rowKey={(account) => account.id}
        columns={[
          {
            key: 'name',
            label: w.label.name,
            rowHeader: true,
            cell: (account) => <a href={urls.accounts.show({ id: account.id })}>{account.name}</a>,
          },
          { key: 'roles', label: w.roles, cell: (account) => <Roles w={w} language={language} account={account} /> },
          { key: 'second', label: w.secondStep, cell: (account) => (account.hasSecondStep ? w.set : w.notSet) },
        ]}
      />
      <Pagination page={list.number} pages={list.pages} href={(page) => urls.accounts.index({ role, page })} />
    </>
  )
}

function Roles({ w, language, account }: Common & { account: AccountRecord }) {
  if (account.closedAt) return <Tag>{w.closed}</Tag>
  const held = account.roles.filter((role) => role.endedAt === null)
  if (held.length === 0) return <>{w.none}</>
  return (
    <>
      {held.map((role) => (
        <Tag key={role.id}>{roleWords(language)[role.role]}</Tag>
      ))}
    </>
  )
}
