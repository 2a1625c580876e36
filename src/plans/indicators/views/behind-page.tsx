import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Counted } from '../../counting/count.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  label: string
  fiscalYear: number
  counted: Counted
  back: string
  /** Whether the reader may open a visit. */
  opensVisits: boolean
}

/** The rows that a counted figure was made of. */
export function BehindPage({ w, language, label, fiscalYear, counted, back, opensVisits }: Props) {
  const { visits, courses, meetings } = counted.behind
  const caption = w.rule[counted.rule]
  const nothing = [visits, courses, meetings].every((rows) => !rows || rows.length === 0)
  return (
    <>
      <PageHeading
        title={w.behindTitle(label)}
        above={formatFiscalYear(language, fiscalYear)}
        lead={w.behindLead}
        back={{ href: back }}
      />
      <p>{caption}</p>
      {counted.rule === 'registered' ? <p>{w.registeredNote}</p> : nothing && <EmptyState title={w.behindNone} />}
      {visits && visits.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={visits}
          columns={[
            {
              key: 'visit',
              label: w.visit,
              rowHeader: true,
              cell: (row) =>
                opensVisits ? <a href={urls.visits.show({ id: row.id })}>{row.reference}</a> : row.reference,
            },
            { key: 'day', label: w.day, cell: (row) => formatDay(language, row.onDay, 'long') },
            { key: 'host', label: w.host, cell: (row) => row.hostName },
            { key: 'people', label: w.people, numeric: true, cell: (row) => row.peopleReached ?? w.unknown },
          ]}
        />
      )}
      {courses && courses.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={courses}
          columns={[
            {
              key: 'day',
              label: w.day,
              cell: (row) => (row.onDay ? formatDay(language, row.onDay, 'long') : w.unknown),
            },
            {
              key: 'course',
              label: w.course,
              rowHeader: true,
              cell: (row) =>
                (language === 'en' && row.nameEn) ||
                row.nameJa ||
                (w.courseKind[row.courseKind as keyof Words['courseKind']] ?? row.courseKind),
            },
            { key: 'completers', label: w.completers, numeric: true, cell: (row) => row.completers ?? w.unknown },
          ]}
        />
      )}
      {meetings && meetings.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={meetings}
          columns={[
            { key: 'day', label: w.day, cell: (row) => formatDay(language, row.heldOn, 'long') },
            {
              key: 'meeting',
              label: w.meeting,
              rowHeader: true,
              cell: (row) => (language === 'en' ? row.nameEn || row.nameJa : row.nameJa || row.nameEn),
            },
            { key: 'bodies', label: w.bodies, numeric: true, cell: (row) => row.bodies ?? w.unknown },
            { key: 'people', label: w.people, numeric: true, cell: (row) => row.people ?? w.unknown },
          ]}
        />
      )}
    </>
  )
}
