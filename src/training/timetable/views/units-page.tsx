import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Disclosure,
  Form,
  HiddenField,
  Notice,
  NumberField,
  PageHeading,
  SelectField,
  TextField,
  TimeField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { CourseDay } from '../../days/store.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { unitLinesShown } from '../../units/form.ts'
import { LineTable } from '../../views/line-table.tsx'
import { words } from '../words.ts'

interface Props {
  run: Run
  days: readonly CourseDay[]
  open: OpenForm
  notPlaced: number
}

export function UnitsPage({ run, days, open, notPlaced }: Props) {
  const { language } = usePage()
  const all = words(language)
  const w = all.units
  const { label } = w
  const named = (n: number, what: string) => ({ label: `${w.line(String(n))} ${what}`, quiet: true, mark: false })
  const { values } = open.form
  const dayOptions = days.map((day) => ({
    value: day.id,
    label: `${formatDay(language, day.onDay, 'short')} ${formatSpan(language, day.startMinute, day.endMinute)}`,
  }))
  return (
    <>
      <PageHeading
        title={w.title}
        above={nameOf(run, language)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: nameOf(run, language) }}
      />
      {notPlaced > 0 && (
        <Notice kind="warning" announce>
          <p>{w.notPlaced(String(notPlaced))}</p>
        </Notice>
      )}
      {days.length === 0 ? (
        <Notice kind="info">
          <p>
            <a href={urls.courses.days({ id: run.id })}>{w.noDays}</a>
          </p>
        </Notice>
      ) : (
        <Disclosure summary={w.fillTitle}>
          <p>{w.fillLead}</p>
          <Form action={urls.courses.fillUnits({ id: run.id })} values={{ breakMinutes: '10' }}>
            <NumberField name="breakMinutes" label={w.breakMinutes} required />
            <Checkbox name="even" value="yes" label={w.even} />
            <ButtonRow>
              <Button kind="secondary">{w.fill}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.units({ id: run.id })} wide {...open.form}>
        <LineTable
          caption={w.title}
          numbers={unitLinesShown(values)}
          columns={[
            {
              label: label.number,
              narrow: true,
              cell: (n) => (
                <>
                  {values[`id-${n}`]?.[0] && <HiddenField name={`id-${n}`} value={values[`id-${n}`]?.[0] ?? ''} />}
                  <NumberField name={`number-${n}`} {...named(n, label.number)} />
                </>
              ),
            },
            {
              label: label.titles,
              roomy: true,
              cell: (n) => (
                <>
                  <TextField name={`titleJa-${n}`} {...named(n, label.titleJa)} />
                  <TextField name={`titleEn-${n}`} lang="en" {...named(n, label.titleEn)} />
                </>
              ),
            },
            {
              label: label.kind,
              cell: (n) => select(n, 'kind', label.kind, all.kind),
            },
            { label: label.track, cell: (n) => select(n, 'track', label.track, all.track) },
            {
              label: label.session,
              cell: (n) => (
                <SelectField name={`session-${n}`} empty={w.none} options={dayOptions} {...named(n, label.session)} />
              ),
            },
            {
              label: label.startMinute,
              cell: (n) => <TimeField name={`startMinute-${n}`} {...named(n, label.startMinute)} />,
            },
            {
              label: label.minutes,
              narrow: true,
              cell: (n) => <NumberField name={`minutes-${n}`} {...named(n, label.minutes)} />,
            },
          ]}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )

  function select(n: number, name: string, what: string, names: Readonly<Record<string, string>>) {
    const options = Object.entries(names).map(([value, text]) => ({ value, label: text }))
    return <SelectField name={`${name}-${n}`} empty={false} options={options} {...named(n, what)} />
  }
}
