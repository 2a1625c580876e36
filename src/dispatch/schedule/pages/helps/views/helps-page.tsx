import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { HardRule } from '../../../../rules/finding.ts'
import type { Figures } from '../../../proposal/figures.ts'
import { ruleNames } from '../../../rule-names.ts'
import type { Schedule } from '../../../store.ts'
import { words as scheduleWords } from '../../../words.ts'
import { periodInWords } from '../../period.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  schedule: Schedule
  figures: Figures | null
  /** How many open requests each rule is the first reason of. */
  reasons: readonly { rule: string; n: number }[]
}

/** Which one change by others would cover more; said before anybody is asked to rest less, which is never asked here. */
export function HelpsPage(props: Props) {
  const { w, language, schedule, figures } = props
  const notice = whyNothing(w, figures)
  return (
    <>
      <PageHeading
        title={w.title}
        above={periodInWords(language, schedule)}
        lead={w.lead}
        back={{ href: urls.schedules.show({ id: schedule.id }), label: scheduleWords(language).backToSchedule }}
      />
      {notice && (
        <Notice kind="info">
          <p>{notice}</p>
        </Notice>
      )}
      {!notice && figures?.levers && <Levers w={w} figures={figures} levers={figures.levers} />}
      {figures && figures.covered < figures.requests && (
        <Reasons {...props} open={figures.requests - figures.covered} />
      )}
    </>
  )
}

/** Levers that ask hosts, staff or the programme; what would ask people to do more has no words here. */
type Told = keyof Words['lever']

function whyNothing(w: Words, figures: Figures | null): string | null {
  if (figures === null) return w.noProposal
  if (figures.covered === figures.requests) return w.none
  return figures.levers === null ? w.notAsked : null
}

function Levers({ w, figures, levers }: { w: Words; figures: Figures; levers: NonNullable<Figures['levers']> }) {
  return (
    <>
      <p>{w.now(String(figures.covered), String(figures.requests))}</p>
      <DataTable
        caption={w.caption}
        rows={levers.filter(({ lever }) => lever in w.lever)}
        rowKey={(row) => row.lever}
        columns={[
          { key: 'lever', label: w.column.lever, rowHeader: true, cell: (row) => w.lever[row.lever as Told] },
          {
            key: 'more',
            label: w.column.more,
            cell: (row) => (row.more > 0 ? w.more(String(row.more), String(figures.covered + row.more)) : w.same),
          },
          { key: 'who', label: w.column.who, cell: (row) => w.who[row.lever as Told] },
        ]}
      />
      <p>{levers.some(({ more }) => more > 0) ? w.note : w.noneHelps}</p>
    </>
  )
}

function Reasons({ w, language, schedule, reasons, open }: Props & { open: number }) {
  const names = ruleNames(language)
  return (
    <>
      {reasons.length > 0 && (
        <>
          <h2>{w.reasonsTitle}</h2>
          <ul>
            {reasons.map(({ rule, n }) => (
              <li key={rule}>{w.reason(names[rule as HardRule] ?? rule, String(n))}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={urls.schedules.show({ id: schedule.id }, { part: 'open' })}>{w.toOpen(String(open))}</a>
      </p>
    </>
  )
}
