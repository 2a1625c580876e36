import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear, formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  DateField,
  FieldSet,
  Form,
  NumberField,
  PageHeading,
  SelectField,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Indicator } from '../rules.ts'
import type { IndicatorValueRow } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  fiscalYear: number
  open: OpenForm
  contracts: { id: string; title: string; organisationName: string }[]
  history: IndicatorValueRow[]
}

export function SetUpPage({ w, language, fiscalYear, open, contracts, history }: Props) {
  const at = { year: String(fiscalYear) }
  return (
    <>
      <PageHeading title={w.form.title(formatFiscalYear(language, fiscalYear))} back={{ href: urls.year.ofYear(at) }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.year.setUp(at)} {...open.form}>
        <FieldSet legend={w.form.programme}>
          <TextField name="nameJa" label={w.form.nameJa} required />
          <TextField name="nameEn" label={w.form.nameEn} />
          <DateField name="startedOn" label={w.form.startedOn} required />
          <SelectField
            name="contract"
            label={w.form.contract}
            hint={w.form.contractHint}
            options={contracts.map(({ id, title, organisationName }) => ({
              value: id,
              label: `${organisationName} ${title}`,
            }))}
          />
        </FieldSet>
        <FieldSet legend={w.form.targets} hint={w.form.targetHint}>
          <NumberField name="registered" label={w.form.registered} />
          <NumberField name="dispatched" label={w.form.dispatched} />
          <DateField name="asOfOn" label={w.form.asOfOn} required />
          <TextField name="source" label={w.form.source} hint={w.form.sourceHint} required />
        </FieldSet>
        <ButtonRow>
          <Button>{w.form.save}</Button>
        </ButtonRow>
      </Form>
      {history.length > 0 && (
        <DataTable
          caption={w.form.history}
          rows={history}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'year',
              label: w.fiscalYear,
              rowHeader: true,
              cell: (row) => formatFiscalYear(language, row.fiscal_year),
            },
            { key: 'what', label: w.item, cell: (row) => w.indicator[row.indicator as Indicator] ?? row.indicator },
            { key: 'value', label: w.target, numeric: true, cell: (row) => row.value ?? w.unknown },
            {
              key: 'asOf',
              label: w.form.asOfOn,
              cell: (row) => (row.as_of_on ? formatDay(language, row.as_of_on, 'long') : w.unknown),
            },
            { key: 'source', label: w.form.source, cell: (row) => row.source },
            { key: 'at', label: w.form.recorded, cell: (row) => formatInstant(language, row.recorded_at) },
          ]}
        />
      )}
    </>
  )
}
