import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import type { DatedValue, KnownSetting, SettingKind } from '#platform/settings/reference.ts'
import { sourceInWords } from '#platform/settings/source-words.ts'
import { Button, ButtonRow, DataTable, DateField, Form, LinkButton, PageHeading, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { subjectOf, subjects } from './subjects.ts'
import { shown, ValueField } from './value-view.tsx'
import type { Words } from './words.ts'

export interface SettingLine {
  key: string
  kind: SettingKind
  inForce: DatedValue | null
}

interface Lines {
  w: Words
  language: Language
  lines: SettingLine[]
}

export function SettingsPage({ w, language, lines }: Lines) {
  const isAim = (line: SettingLine) => line.key.startsWith('schedule-')
  const others = lines.filter((line) => !isAim(line))
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <ButtonRow>
        {subjects.map((subject) => (
          <LinkButton key={subject} kind="quiet" href={`#${subject}`}>
            {w.subject[subject]}
          </LinkButton>
        ))}
        <LinkButton kind="quiet" href="#aims">
          {w.aims.title}
        </LinkButton>
      </ButtonRow>
      {subjects.map((subject) => (
        <section key={subject} id={subject}>
          <h2>{w.subject[subject]}</h2>
          <SettingsTable w={w} language={language} lines={others.filter(({ key }) => subjectOf(key) === subject)} />
        </section>
      ))}
      <h2 id="aims">{w.aims.title}</h2>
      <p>{w.aims.lead}</p>
      <ol>
        {w.aims.order.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ol>
      <p>{w.aims.note}</p>
      <SettingsTable w={w} language={language} lines={lines.filter(isAim)} />
    </>
  )
}

function SettingsTable({ w, language, lines }: Lines) {
  return (
    <DataTable
      caption={w.count(String(lines.length))}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        {
          key: 'name',
          label: w.name,
          rowHeader: true,
          cell: (line) => (
            <>
              <a href={urls.settings.edit({ key: line.key })}>{w.key[line.key] ?? line.key}</a>
              {w.about[line.key] && <p class="field-hint">{w.about[line.key]}</p>}
            </>
          ),
        },
        { key: 'value', label: w.inForce, cell: (line) => shown(w, language, line.kind, line.inForce?.value) },
        {
          key: 'from',
          label: w.from,
          nowrap: true,
          cell: (line) => line.inForce && formatDay(language, line.inForce.validFrom, 'long'),
        },
        {
          key: 'source',
          label: w.source,
          cell: (line) => line.inForce && sourceInWords(language, line.inForce.source),
        },
      ]}
    />
  )
}

interface EditProps {
  w: Words
  language: Language
  settingKey: string
  known: KnownSetting
  open: OpenForm
  history: (DatedValue & { recordedAt: string })[]
}

export function SettingPage({ w, language, settingKey, known, open, history }: EditProps) {
  const { kind } = known
  return (
    <>
      <PageHeading
        title={w.key[settingKey] ?? settingKey}
        lead={w.about[settingKey]}
        back={{ href: urls.settings.index(), label: w.title }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.settings.edit({ key: settingKey })} {...open.form}>
        <ValueField w={w} language={language} known={known} />
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
            { key: 'source', label: w.source, cell: (row) => sourceInWords(language, row.source) },
            { key: 'at', label: w.recordedAt, cell: (row) => formatInstant(language, row.recordedAt) },
          ]}
        />
      )}
    </>
  )
}
