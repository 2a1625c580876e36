import type { AccountRecord } from '#platform/accounts/account-records.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { labelled } from '#platform/i18n/punctuation.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  Disclosure,
  FieldSet,
  Form,
  Notice,
  PageHeading,
  PostButton,
  SummaryList,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { AccountRefusal } from '../words.ts'
import { type Choices, type Common, ScopeFields } from './scope-fields.tsx'

interface ShowProps extends Common {
  account: AccountRecord
  /** The organisation a host acts for. */
  hostName: string | null
  open: OpenForm
  choices: Choices
  refused?: AccountRefusal
  said?: string
  once: { invite: string; reset: string }
  /** The reader is a coordinator as well, and this account goes along on visits. */
  keepsTimes: boolean
}

export function AccountPage(props: ShowProps) {
  const { w, language, account, hostName, open, choices, refused, said, once, keepsTimes } = props
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
          ...(hostName === null ? [] : [{ label: w.label.organisation, value: hostName }]),
        ]}
      />
      {keepsTimes && (
        <p>
          <a href={urls.staffTimes.show(id)}>{w.staffTimes}</a>
        </p>
      )}
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
            <PostButton action={urls.accounts.invite(id)} kind="secondary" fields={{ _once: once.invite }}>
              {w.invite}
            </PostButton>
            <PostButton action={urls.accounts.resetSecondStep(id)} kind="secondary" fields={{ _once: once.reset }}>
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
                label={labelled(language, w.end, roleWords(language)[role.role])}
              >
                {w.end}
              </PostButton>
            ),
        },
      ]}
    />
  )
}
