import type { AccountRecord } from '#platform/accounts/account-records.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import { DataTable, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Common } from './scope-fields.tsx'

export function AccountsPage({ w, language, accounts }: Common & { accounts: AccountRecord[] }) {
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={<LinkButton href={urls.accounts.new()}>{w.new}</LinkButton>}
      />
      <DataTable
        caption={w.count(String(accounts.length))}
        rows={accounts}
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
