import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Figures } from '../../../proposal/figures.ts'
import type { Schedule } from '../../../store.ts'
import { words as scheduleWords } from '../../../words.ts'
import { periodInWords } from '../../period.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  schedule: Schedule
  figures: Figures | null
}

/** Which one change by others would cover more; said before anybody is asked to rest less, which is never asked here. */
export function HelpsPage({ w, language, schedule, figures }: Props) {
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
      <p>{w.note}</p>
    </>
  )
}
