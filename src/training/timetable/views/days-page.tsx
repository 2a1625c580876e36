import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  HiddenField,
  PageHeading,
  SelectField,
  TextField,
  TimeField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { linesShown } from '../../days/form.ts'
import { runModes } from '../../run/rules.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { words as runWords } from '../../run/words.ts'
import { LineTable } from '../../views/line-table.tsx'
import { words } from '../words.ts'

export function DaysPage({ run, open }: { run: Run; open: OpenForm }) {
  const { language } = usePage()
  const w = words(language).days
  const { mode } = runWords(language)
  const named = (n: number, label: string) => ({ label: `${w.line(String(n))} ${label}`, quiet: true, mark: false })
  const value = (name: string) => open.form.values[name]?.[0] ?? ''
  return (
    <>
      <PageHeading
        title={w.title}
        above={nameOf(run, language)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: nameOf(run, language) }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.days({ id: run.id })} wide {...open.form}>
        <p class="field-hint">{w.linkHint}</p>
        <LineTable
          caption={w.title}
          numbers={linesShown(open.form.values, 3)}
          columns={[
            {
              label: w.label.onDay,
              cell: (n) => (
                <>
                  {value(`id-${n}`) && <HiddenField name={`id-${n}`} value={value(`id-${n}`)} />}
                  <DateField name={`onDay-${n}`} {...named(n, w.label.onDay)} />
                </>
              ),
            },
            {
              label: w.label.startMinute,
              cell: (n) => <TimeField name={`startMinute-${n}`} {...named(n, w.label.startMinute)} />,
            },
            {
              label: w.label.endMinute,
              cell: (n) => <TimeField name={`endMinute-${n}`} {...named(n, w.label.endMinute)} />,
            },
            {
              label: w.label.mode,
              cell: (n) => (
                <SelectField
                  name={`mode-${n}`}
                  empty={false}
                  value={value(`mode-${n}`) || run.mode}
                  options={runModes.map((each) => ({ value: each, label: mode[each] }))}
                  {...named(n, w.label.mode)}
                />
              ),
            },
            { label: w.label.place, cell: (n) => <TextField name={`place-${n}`} {...named(n, w.label.place)} /> },
            {
              label: w.label.link,
              cell: (n) => <TextField name={`link-${n}`} type="url" {...named(n, w.label.link)} />,
            },
          ]}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
