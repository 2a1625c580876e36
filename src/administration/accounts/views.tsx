import type { Contract } from '#organisations/index.ts'
import type { AccountRecord } from '#platform/accounts/account-records.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  DataTable,
  Disclosure,
  FieldSet,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  SelectField,
  SummaryList,
  Tag,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { grantable } from './rules.ts'
import type { AccountRefusal, Words } from './words.ts'

interface Common {
  w: Words
  language: Language
}

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

export interface Choices {
  contracts: Contract[]
  organisations: { id: string; name: string }[]
}

export function NewAccountPage({ w, language, open, choices }: Common & { open: OpenForm; choices: Choices }) {
  return (
    <>
      <PageHeading title={w.new} back={{ href: urls.accounts.index(), label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.accounts.new()} {...open.form}>
        <TextField name="name" label={w.label.name} required />
        <TextField name="email" label={w.label.email} type="email" required />
        <ScopeFields w={w} language={language} choices={choices} />
        <SelectField
          name="organisation"
          label={w.label.organisation}
          options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function ScopeFields({ w, language, choices }: Common & { choices: Choices }) {
  return (
    <>
      <RadioGroup
        name="role"
        label={w.label.role}
        required
        options={grantable.map((role) => ({ value: role, label: roleWords(language)[role] }))}
      />
      <SelectField
        name="contract"
        label={w.label.contract}
        hint={w.hint.contract}
        empty={w.noContract}
        options={choices.contracts.map(({ id, title, organisationName }) => ({
          value: id,
          label: `${organisationName} ${title}`,
        }))}
      />
      <Checkbox name="seesRecords" label={w.label.seesRecords} hint={w.hint.seesRecords} mark={false} />
    </>
  )
}

interface ShowProps extends Common {
  account: AccountRecord
  open: OpenForm
  choices: Choices
  refused?: AccountRefusal
  said?: string
}

export function AccountPage({ w, language, account, open, choices, refused, said }: ShowProps) {
  const id = { id: account.id }
  return (
    <>
      <PageHeading title={account.name} back={{ href: urls.accounts.index(), label: w.title }} />
      {refused && (
        <Notice kind="error" announce>
          <p>{w.refused[refused]}</p>
        </Notice>
      )}
      {said && (
        <Notice kind="success" announce>
          <p>{said}</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { label: w.label.email, value: account.email ?? '—' },
          { label: w.secondStep, value: account.hasSecondStep ? w.set : w.notSet },
        ]}
      />
      <RolesTable w={w} language={language} account={account} />
      {account.closedAt === null && (
        <>
          <Form action={urls.accounts.roles(id)} {...open.form} label={w.grant}>
            <FieldSet legend={w.grant}>
              <ScopeFields w={w} language={language} choices={choices} />
            </FieldSet>
            <ButtonRow>
              <Button kind="secondary">{w.grant}</Button>
            </ButtonRow>
          </Form>
          <ButtonRow>
            <PostButton action={urls.accounts.invite(id)} kind="secondary">
              {w.invite}
            </PostButton>
            <PostButton action={urls.accounts.resetSecondStep(id)} kind="secondary">
              {w.resetSecondStep}
            </PostButton>
          </ButtonRow>
          <Disclosure summary={w.close}>
            <p>{w.closeNote}</p>
            <PostButton action={urls.accounts.close(id)} kind="warning">
              {w.close}
            </PostButton>
          </Disclosure>
        </>
      )}
    </>
  )
}

function RolesTable({ w, language, account }: Common & { account: AccountRecord }) {
  return (
    <DataTable
      caption={w.roles}
      empty={<p>{w.none}</p>}
      rows={account.roles}
      rowKey={(role) => role.id}
      columns={[
        { key: 'role', label: w.label.role, rowHeader: true, cell: (role) => roleWords(language)[role.role] },
        { key: 'from', label: w.granted, cell: (role) => formatInstant(language, role.grantedAt) },
        { key: 'to', label: w.ended, cell: (role) => role.endedAt && formatInstant(language, role.endedAt) },
        {
          key: 'end',
          label: w.end,
          hideLabel: true,
          cell: (role) =>
            role.endedAt === null && (
              <PostButton
                action={urls.accounts.roleEnd({ id: account.id, roleId: role.id })}
                kind="quiet"
                label={`${w.end}：${roleWords(language)[role.role]}`}
              >
                {w.end}
              </PostButton>
            ),
        },
      ]}
    />
  )
}
