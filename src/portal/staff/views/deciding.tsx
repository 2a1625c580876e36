import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, DateField, Disclosure, Form, HiddenField, RadioGroup, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Report } from '../../entry/report.ts'
import type { WholeEntry } from '../../entry/store.ts'
import { archiveReasons } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import type { Tried } from '../tried.ts'
import { ReadReports } from './read-reports.tsx'

export interface Deciding {
  w: Words
  found: WholeEntry
  today: string
  returning: OpenForm
  tried: Tried | undefined
}

/** What was typed into one of the forms of this page, and what needs another look in it. */
export const again = ({ tried }: Deciding, form: Tried['form']) => (tried?.form === form ? tried : undefined)

export function Publishing(props: Deciding) {
  const { w, found, today, returning } = props
  const s = w.staff
  const { id } = found.entry
  const tried = again(props, 'publish')
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{s.publish}</h2>
      <p>{s.publishLead}</p>
      <Form
        action={urls.portal.publish({ id })}
        values={{ confirmedOn: [today], ...tried?.typed }}
        problems={tried?.problems}
      >
        <HiddenField name="number" value={String(found.version.number)} />
        <DateField name="confirmedOn" label={s.confirmedAt} latestOn={today} />
        <DateField name="until" label={s.until} />
        <ButtonRow>
          <Button>{s.publish}</Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={s.giveBack} open={returning.draft !== null || again(props, 'return') !== undefined}>
        <DraftNotice draft={returning.draft} />
        <Form action={urls.portal.giveBack({ id })} {...returning.form}>
          <HiddenField name="number" value={String(found.version.number)} />
          <TextArea name="words" label={s.words} required limit={1000} />
          <ButtonRow>
            <Button kind="secondary">{s.giveBack}</Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </section>
  )
}

export function Archiving(props: Deciding & { reports: Report[] }) {
  const { w, found, reports } = props
  const s = w.staff
  const tried = again(props, 'archive')
  return (
    <Disclosure summary={s.archive} open={tried !== undefined}>
      <p>{s.archiveLead}</p>
      <Form action={urls.portal.archive({ id: found.entry.id })} values={tried?.typed} problems={tried?.problems}>
        <HiddenField name="number" value={String(found.version.number)} />
        <ReadReports reports={reports} />
        <RadioGroup
          name="because"
          label={s.because}
          required
          options={archiveReasons.map((value) => ({ value, label: s.reason[value] }))}
        />
        <ButtonRow>
          <Button kind="secondary">{s.archive}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
