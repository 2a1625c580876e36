import { addDays } from '#platform/calendar.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  DateField,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  SelectField,
  Tag,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Contract } from './store.ts'
import type { Words } from './words.ts'

interface ListProps {
  w: Words
  language: Language
  contracts: Contract[]
  today: string
}

export function ContractsPage({ w, language, contracts, today }: ListProps) {
  const state = (contract: Contract) =>
    contract.toOn <= today ? w.over : contract.fromOn > today ? w.ahead : w.running
  const day = (on: string) => formatDay(language, on, 'long')
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={<LinkButton href={urls.year.contractNew()}>{w.new}</LinkButton>}
      />
      <DataTable
        caption={w.count(String(contracts.length))}
        empty={<EmptyState title={w.none} />}
        rows={contracts}
        rowKey={(contract) => contract.id}
        columns={[
          {
            key: 'title',
            label: w.label.title,
            rowHeader: true,
            cell: (contract) => <a href={urls.year.contract({ id: contract.id })}>{contract.title}</a>,
          },
          { key: 'organisation', label: w.label.organisation, cell: (contract) => contract.organisationName },
          {
            key: 'period',
            label: w.label.period,
            cell: (contract) => `${day(contract.fromOn)} – ${day(addDays(contract.toOn, -1))}`,
          },
          { key: 'state', label: w.label.state, cell: (contract) => <Tag>{state(contract)}</Tag> },
        ]}
      />
    </>
  )
}

interface FormProps {
  w: Words
  action: string
  open: OpenForm
  organisations: { id: string; name: string }[]
}

export function ContractPage({ w, action, open, organisations }: FormProps) {
  return (
    <>
      <PageHeading title={w.new} back={{ href: urls.year.contracts(), label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <SelectField
          name="organisation"
          label={w.label.organisation}
          required
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="title" label={w.label.title} required />
        <TextArea name="scope" label={w.label.scope} />
        <DateField name="fromOn" label={w.label.fromOn} required />
        <DateField name="lastOn" label={w.label.lastOn} required />
        <DateField name="reportDueOn" label={w.label.reportDueOn} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
