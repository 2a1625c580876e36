import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  DateField,
  EmptyState,
  Form,
  Notice,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Interview } from '../interview-store.ts'
import { agreedWays } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  interviews: Interview[]
  people: { id: string; name: string }[]
  organisations: { id: string; name: string }[]
  open: OpenForm
  saved: boolean
}

const choices = (all: { id: string; name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }))

export function InterviewsPage({ interviews, people, organisations, open, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={w.talk.title} lead={w.talk.lead} back={{ href: urls.courses.index(), label: w.back }} />
      {saved && <Notice kind="success" announce title={w.saved} />}
      <DataTable
        caption={w.talk.count(String(interviews.length))}
        rows={interviews}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.talk.none} />}
        columns={[
          { key: 'name', label: w.label.name, rowHeader: true, cell: ({ name }) => name },
          { key: 'on', label: w.label.heldOn, nowrap: true, cell: ({ heldOn }) => formatDay(language, heldOn, 'long') },
          { key: 'agreed', label: w.label.agreed, cell: ({ agreed }) => w.talk.agreed[agreed] },
          { key: 'activity', label: w.label.activity, cell: ({ activity }) => activity || '—' },
          { key: 'office', label: w.label.office, cell: ({ office }) => office ?? '—' },
        ]}
      />
      <h2>{w.talk.add}</h2>
      <DraftNotice draft={open.draft} />
      <Form action={urls.afterwards.interviews()} {...open.form}>
        <SelectField name="person" label={w.label.person} options={choices(people)} required />
        <DateField name="heldOn" label={w.label.heldOn} required />
        <SelectField name="organisation" label={w.label.office} options={choices(organisations)} />
        <RadioGroup
          name="agreed"
          label={w.label.agreed}
          required
          options={agreedWays.map((value) => ({ value, label: w.talk.agreed[value] }))}
        />
        <TextArea
          name="activity"
          label={w.label.activity}
          hint={w.talk.activityHint}
          readers={w.talk.activityReaders}
          rows={2}
          limit={300}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
