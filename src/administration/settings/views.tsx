import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import type { DatedValue, SettingKind } from '#platform/settings/reference.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DataTable,
  DateField,
  Form,
  NumberField,
  PageHeading,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type CrisisLine, courseKinds } from './value-form.ts'
import type { Words } from './words.ts'

export interface SettingLine {
  key: string
  kind: SettingKind
  inForce: DatedValue | null
}

export function SettingsPage({ w, language, lines }: { w: Words; language: Language; lines: SettingLine[] }) {
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <DataTable
        caption={w.count(String(lines.length))}
        rows={lines}
        rowKey={(line) => line.key}
        columns={[
          {
            key: 'name',
            label: w.name,
            rowHeader: true,
            cell: (line) => <a href={urls.settings.edit({ key: line.key })}>{w.key[line.key] ?? line.key}</a>,
          },
          { key: 'value', label: w.inForce, cell: (line) => shown(w, language, line.kind, line.inForce?.value) },
          {
            key: 'from',
            label: w.from,
            cell: (line) => line.inForce && formatDay(language, line.inForce.validFrom, 'long'),
          },
          { key: 'source', label: w.source, cell: (line) => line.inForce?.source },
        ]}
      />
    </>
  )
}

interface EditProps {
  w: Words
  language: Language
  settingKey: string
  kind: SettingKind
  open: OpenForm
  history: (DatedValue & { recordedAt: string })[]
}

export function SettingPage({ w, language, settingKey, kind, open, history }: EditProps) {
  return (
    <>
      <PageHeading title={w.key[settingKey] ?? settingKey} back={{ href: urls.settings.index(), label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.settings.edit({ key: settingKey })} {...open.form}>
        <ValueField w={w} language={language} kind={kind} />
        <DateField name="validFrom" label={w.label.validFrom} required />
        <TextField name="source" label={w.label.source} hint={w.sourceHint} required />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      {history.length > 0 && (
        <DataTable
          caption={w.history}
          rows={history}
          columns={[
            { key: 'from', label: w.from, rowHeader: true, cell: (row) => formatDay(language, row.validFrom, 'long') },
            { key: 'value', label: w.label.value, cell: (row) => shown(w, language, kind, row.value) },
            { key: 'source', label: w.source, cell: (row) => row.source },
            { key: 'at', label: w.recordedAt, cell: (row) => formatInstant(language, row.recordedAt) },
          ]}
        />
      )}
    </>
  )
}

function ValueField({ w, language, kind }: { w: Words; language: Language; kind: SettingKind }) {
  if (kind === 'number') return <NumberField name="value" label={w.label.value} required />
  if (kind === 'lines') return <TextArea name="value" label={w.label.value} hint={w.linesHint} rows={6} />
  const { course } = vocabulary(language)
  return (
    <CheckboxGroup
      name="value"
      label={w.label.value}
      options={courseKinds.map((each) => ({ value: each, label: course[each] }))}
    />
  )
}

function shown(w: Words, language: Language, kind: SettingKind, value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return w.none
  const { course } = vocabulary(language)
  if (kind === 'courses') return (value as (keyof typeof course)[]).map((each) => course[each]).join('、')
  if (kind === 'lines') return (value as CrisisLine[]).map(({ label, tel }) => `${label} ${tel}`).join('、')
  return String(value)
}
