import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  DateField,
  Form,
  NumberField,
  PageHeading,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import type { EnteredRow } from '../enter-figures.ts'
import { words } from '../words.ts'

const numbers = ['applicants', 'accepted', 'completedPeers', 'completedEmployers'] as const

export function PastPage({ run, open, entered }: { run: Run; open: OpenForm; entered: readonly EnteredRow[] }) {
  const { language } = usePage()
  const { past: w, unit } = words(language)
  return (
    <>
      <PageHeading
        title={w.title}
        above={nameOf(run, language)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: nameOf(run, language) }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.enteredFigures({ id: run.id })} {...open.form}>
        {numbers.map((name, at) => (
          <NumberField key={name} name={name} label={w[name]} hint={at === 0 ? w.hint : undefined} unit={unit} />
        ))}
        <DateField name="asOfOn" label={w.asOfOn} required />
        <TextField name="source" label={w.source} hint={w.sourceHint} required />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      {entered.length > 0 && (
        <DataTable
          caption={w.history}
          rows={entered}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'asOf',
              label: w.asOfOn,
              rowHeader: true,
              nowrap: true,
              cell: (row) => formatDay(language, row.asOfOn, 'long'),
            },
            ...numbers.map((name) => ({
              key: name,
              label: w[name],
              numeric: true,
              cell: (row: EnteredRow) => row[name] ?? w.unknown,
            })),
            { key: 'source', label: w.source, cell: (row) => row.source },
            { key: 'at', label: w.recordedAt, cell: (row) => formatInstant(language, row.recordedAt) },
          ]}
        />
      )}
    </>
  )
}
