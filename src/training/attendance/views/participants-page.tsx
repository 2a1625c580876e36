import { formatDay } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, LinkButton, PageHeading, Pagination, Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ListPage } from '../../list-page.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { words as runWords } from '../../run/words.ts'
import type { AttendingUnit } from '../attendance.queries.ts'
import { needsInWords, unitName } from '../in-words.ts'
import type { Standing } from '../standing.ts'
import { words } from '../words.ts'

interface Props {
  run: Run
  units: readonly AttendingUnit[]
  list: ListPage<Standing>
  /** How many take part. */
  taking: number
}

export function ParticipantsPage({ run, units, list, taking }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { trackShort } = runWords(language)
  const at = { id: run.id }
  return (
    <>
      <PageHeading
        title={w.title}
        above={nameOf(run, language)}
        lead={w.lead}
        back={{ href: urls.courses.show(at), label: nameOf(run, language) }}
        actions={list.shown.length > 0 && <LinkButton href={urls.courses.attendanceSheet(at)}>{w.sheet}</LinkButton>}
      />
      <DataTable
        caption={w.caption(String(taking))}
        empty={<EmptyState title={w.none} />}
        rows={list.shown}
        rowKey={({ participant }) => participant.id}
        columns={[
          {
            key: 'number',
            label: w.number,
            numeric: true,
            nowrap: true,
            cell: ({ participant }) => participant.number,
          },
          {
            key: 'name',
            label: w.name,
            rowHeader: true,
            nowrap: true,
            cell: ({ participant }) => (
              <a href={urls.courses.participant({ ...at, participantId: participant.id })}>{participant.name}</a>
            ),
          },
          {
            key: 'track',
            label: w.track,
            cell: ({ participant }) =>
              [trackShort[participant.track], participant.officeName].filter(Boolean).join(' '),
          },
          {
            key: 'state',
            label: w.state,
            nowrap: true,
            cell: ({ outlook }) => w.of(String(outlook.counted), String(outlook.all)),
          },
          { key: 'needs', label: w.needs, cell: (standing) => needs(standing) },
        ]}
      />
      <Pagination page={list.number} pages={list.pages} href={(page) => urls.courses.participants(at, { page })} />
      <h2>{w.unitsTitle}</h2>
      <DataTable
        caption={w.unitsTitle}
        hideCaption
        empty={<EmptyState title={w.unitsNone} />}
        rows={units}
        rowKey={(unit) => unit.id}
        columns={[
          { key: 'unit', label: w.unit, rowHeader: true, cell: (unit) => unitName(unit, language) },
          { key: 'track', label: w.track, cell: (unit) => (unit.track === 'both' ? '' : trackShort[unit.track]) },
          {
            key: 'day',
            label: w.onDay,
            nowrap: true,
            cell: (unit) => (unit.onDay ? formatDay(language, unit.onDay, 'short') : '—'),
          },
          {
            key: 'taken',
            label: w.attendance,
            cell: (unit) => <Tag tone={unit.isTaken ? 'green' : 'neutral'}>{unit.isTaken ? w.taken : w.notTaken}</Tag>,
          },
          {
            key: 'open',
            label: w.take,
            hideLabel: true,
            cell: (unit) => (
              <a href={urls.courses.attendance(at, { unit: unit.id })}>
                {unit.isTaken ? w.correct : w.take}
                <span class="only-heard">: {unitName(unit, language)}</span>
              </a>
            ),
          },
        ]}
      />
    </>
  )

  function needs(standing: Standing) {
    const { participant } = standing
    if (participant.completedOn)
      return <Tag tone="green">{w.completed(formatDay(language, participant.completedOn, 'short'))}</Tag>
    if (participant.hasEnded) return w.ended
    return needsInWords(standing, run, language).map((line) => <p key={line}>{line}</p>)
  }
}
