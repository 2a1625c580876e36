import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Form,
  HiddenField,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  SummaryList,
  TextArea,
  Timeline,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Report } from '../../entry/report.ts'
import type { EntryState, WholeEntry } from '../../entry/store.ts'
import { datesText, hoursText } from '../../public/times.ts'
import type { Published } from '../../published/published.ts'
import { type FreshnessLimits, freshnessOn, standingOf } from '../../rules/freshness.ts'
import { archiveReasons } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import { Brought } from './brought.tsx'

interface Props {
  w: Words
  found: WholeEntry
  states: EntryState[]
  reports: Report[]
  open: Published | undefined
  limits: FreshnessLimits
  isStaff: boolean
  code: string
  today: string
}

export function ShowPage(props: Props) {
  const { w, found, states, open, limits, isStaff, code, today } = props
  const { language } = usePage()
  const s = w.staff
  const { id } = found.entry
  const { version } = found
  const standing = standingOf(states.map(({ state, version_number }) => ({ state, versionNumber: version_number })))
  const returned = states.at(-1)?.state === 'returned' ? states.at(-1)?.words : ''
  const fresh = open ? freshnessOn(open.confirmedOn, limits, today) : null
  const lines: [string, string][] = [
    [s.standing, listed(language, [s.stand[standing], fresh && s.fresh[fresh]].filter((each) => !!each).map(String))],
    [s.confirmedOn, open ? formatDay(language, open.confirmedOn, 'long') : ''],
    [s.label.summary ?? '', version.summary_ja],
    [w.entry.dates, datesText(found, language, today).join('\n')],
    [w.entry.hours, hoursText(found, language).join('\n')],
    [w.entry.place, [version.place_name_ja, version.address].filter(Boolean).join(' ')],
    [w.entry.contact, [version.contact_name, version.contact_phone, version.contact_email].filter(Boolean).join(' ')],
  ]
  return (
    <>
      <PageHeading
        title={version.title_ja}
        above={w.kind[found.entry.kind]}
        back={{ href: urls.portal.index(), label: s.title }}
      />
      {open && standing === 'to-check' && (
        <Notice kind="info">
          <p>{s.newerWaits}</p>
        </Notice>
      )}
      {returned && (
        <Notice kind="warning" title={s.step.returned}>
          <p>{returned}</p>
        </Notice>
      )}
      <Reports {...props} />
      <SummaryList items={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
      {isStaff && <Brought w={w} found={found} />}
      <ButtonRow>
        <LinkButton href={urls.portal.edit({ id })}>{s.change}</LinkButton>
        {open && <LinkButton href={urls.place.entry({ code, id })}>{s.view}</LinkButton>}
      </ButtonRow>
      {open && (
        <PostButton action={urls.portal.confirm({ id })} kind="secondary">
          {s.confirm}
        </PostButton>
      )}
      {isStaff && (standing === 'to-check' || standing === 'returned' || standing === 'archived') && (
        <Publishing {...props} />
      )}
      {standing !== 'archived' && (
        <Disclosure summary={s.archive}>
          <p>{s.archiveLead}</p>
          <Form action={urls.portal.archive({ id })}>
            <RadioGroup
              name="because"
              label={s.because}
              required
              options={archiveReasons.map((value) => ({ value, label: s.reason[value] }))}
            />
            <Button kind="secondary">{s.archive}</Button>
          </Form>
        </Disclosure>
      )}
      <section aria-labelledby="history">
        <h2 id="history">{s.history}</h2>
        <Timeline
          entries={states.toReversed().map((state) => ({
            title: s.step[state.state],
            at: formatInstant(language, state.recorded_at),
            dateTime: state.recorded_at,
            children: [state.words, state.because && s.reason[state.because as keyof typeof s.reason]]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      </section>
    </>
  )
}

function Publishing({ w, found, today }: Props) {
  const s = w.staff
  const { id } = found.entry
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{s.publish}</h2>
      <p>{s.publishLead}</p>
      <Form action={urls.portal.publish({ id })} values={{ confirmedOn: [today] }}>
        <HiddenField name="number" value={String(found.version.number)} />
        <DateField name="confirmedOn" label={s.confirmedAt} />
        <DateField name="until" label={s.until} />
        <Button>{s.publish}</Button>
      </Form>
      <Disclosure summary={s.giveBack}>
        <Form action={urls.portal.giveBack({ id })}>
          <TextArea name="words" label={s.words} required />
          <Button kind="secondary">{s.giveBack}</Button>
        </Form>
      </Disclosure>
    </section>
  )
}

function Reports({ w, found, reports }: Props) {
  const { language } = usePage()
  if (reports.length === 0) return null
  const action = urls.portal.reports({ id: found.entry.id })
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{w.staff.answerReports}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            {w.wrong.subject[report.about]}: {report.words} ({formatInstant(language, report.receivedAt)})
          </li>
        ))}
      </ul>
      <ButtonRow>
        {(['mended', 'right-as-it-is'] as const).map((answer) => (
          <PostButton key={answer} action={action} fields={{ answer }} kind="secondary">
            {w.staff.answer[answer]}
          </PostButton>
        ))}
      </ButtonRow>
    </section>
  )
}
