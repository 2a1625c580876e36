import type { Area } from '#organisations/index.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { ButtonRow, LinkButton, Notice, PageHeading, PostButton, SummaryList, Timeline, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Report } from '../../entry/report.ts'
import { ComparedFiles } from '../../entry-files/views/compared-files.tsx'
import { words as fileWords } from '../../entry-files/words.ts'
import type { Published } from '../../published/published.ts'
import { type FreshnessLimits, freshnessOn, newestStateOf, standingOf } from '../../rules/freshness.ts'
import type { Words } from '../../words.ts'
import type { ComparedWord } from '../compared-words.ts'
import type { EntryStep } from '../history.queries.ts'
import { Brought } from './brought.tsx'
import { ComparedWords } from './compared-words.tsx'
import { Archiving, again, type Deciding, Publishing } from './deciding.tsx'
import { Reports } from './reports.tsx'

interface Props extends Deciding {
  states: EntryStep[]
  areas: Area[]
  said: ComparedWord[]
  changed: ComparedWord[]
  reports: Report[]
  open: Published | undefined
  limits: FreshnessLimits
  isStaff: boolean
  code: string
}

export function ShowPage(props: Props) {
  const { w, found, states, open, limits, isStaff, code, today, areas, said, changed } = props
  const { language } = usePage()
  const s = w.staff
  const { id } = found.entry
  const { version } = found
  const standing = standingOf(states)
  const waits = standing === 'to-check' || standing === 'returned' || standing === 'archived'
  const last = newestStateOf(states)
  const returned = last?.state === 'returned' ? last.words : ''
  const mayConfirm = open && standing !== 'to-check'
  const refused = again(props, 'confirm')
  const fresh = open ? freshnessOn(open.confirmedOn, limits, today) : null
  const lines: [string, string][] = [
    [s.standing, listed(language, [s.stand[standing], fresh && s.fresh[fresh]].filter((each) => !!each).map(String))],
    [s.confirmedOn, open ? formatDay(language, open.confirmedOn, 'long') : ''],
  ]
  return (
    <>
      <PageHeading
        title={version.title_ja}
        above={w.kind[found.entry.kind]}
        back={{ href: urls.portal.index(), label: s.title }}
      />
      {open && standing === 'to-check' && (
        <Notice kind="info" announce={refused !== undefined}>
          <p>{s.newerWaits}</p>
        </Notice>
      )}
      {mayConfirm && fresh !== 'fresh' && (
        <Notice kind="warning" title={s.stillHolds}>
          <p>{s.stillHoldsLead}</p>
          <StillHolds w={w} id={id} kind="primary" />
        </Notice>
      )}
      {returned && (
        <Notice kind="warning" title={s.step.returned}>
          <p>{returned}</p>
        </Notice>
      )}
      <Reports {...props} />
      <SummaryList items={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
      <ButtonRow>
        <LinkButton href={urls.portal.edit({ id })}>{s.change}</LinkButton>
        <LinkButton href={urls.entryFiles.list({ id })}>{fileWords(language).toFiles}</LinkButton>
        {open && <LinkButton href={urls.place.entry({ code, id })}>{s.view}</LinkButton>}
        {mayConfirm && fresh === 'fresh' && <StillHolds w={w} id={id} kind="secondary" />}
      </ButtonRow>
      <ComparedWords w={w} areas={areas} said={said} changed={changed} />
      <ComparedFiles w={fileWords(language)} found={found} open={open} />
      {isStaff && <Brought w={w} found={found} />}
      {isStaff && waits && <Publishing {...props} />}
      {standing !== 'archived' && <Archiving {...props} />}
      <section aria-labelledby="history">
        <h2 id="history">{s.history}</h2>
        <Timeline
          entries={states.toReversed().map((state) => ({
            title: s.step[state.state],
            at: formatInstant(language, state.recorded_at),
            by: isStaff || state.by_owner ? state.by : state.by && s.theTown,
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

const StillHolds = ({ w, id, kind }: { w: Words; id: string; kind: 'primary' | 'secondary' }) => (
  <PostButton action={urls.portal.confirm({ id })} kind={kind}>
    {w.staff.confirm}
  </PostButton>
)
