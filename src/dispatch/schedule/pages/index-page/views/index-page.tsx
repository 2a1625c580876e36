import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  type FormProblems,
  type FormValues,
  PageHeading,
  RadioGroup,
  SelectField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../../words.ts'
import { periodInWords } from '../../period.ts'
import { lengths } from '../form.ts'
import type { ShelvedSchedule } from '../shelf.queries.ts'

interface Props {
  w: Words
  language: Language
  shelf: readonly ShelvedSchedule[]
  months: readonly string[]
  form: { onceKey: string; values: FormValues; problems: FormProblems }
}

export function IndexPage({ w, language, shelf, months, form }: Props) {
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <h2>{w.openTitle}</h2>
      <Form action={urls.schedules.open()} {...form}>
        <SelectField
          name="month"
          label={w.fromMonth}
          required
          empty={false}
          options={months.map((month) => ({ value: month, label: formatDay(language, month, 'month') }))}
        />
        <RadioGroup
          name="length"
          label={w.length}
          required
          options={lengths.map((value) => ({ value, label: w.lengths[value] }))}
        />
        <ButtonRow>
          <Button>{w.open}</Button>
        </ButtonRow>
      </Form>
      <h2>{w.listTitle}</h2>
      <DataTable
        caption={w.listTitle}
        hideCaption
        empty={<EmptyState title={w.none} />}
        rows={shelf}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'period',
            label: w.column.period,
            rowHeader: true,
            cell: (row) => <a href={urls.schedules.show({ id: row.id })}>{periodInWords(language, row)}</a>,
          },
          { key: 'proposal', label: w.column.proposal, cell: (row) => proposalInWords(w, row) },
          { key: 'openedBy', label: w.column.openedBy, cell: (row) => row.openedBy ?? '' },
        ]}
      />
    </>
  )
}

const proposalInWords = (w: Words, { number, figures }: ShelvedSchedule) =>
  number === null || figures === null
    ? w.noProposal
    : w.proposalIs(String(number), String(figures.covered), String(figures.requests))
