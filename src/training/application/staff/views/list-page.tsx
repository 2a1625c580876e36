import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, LinkButton, Notice, PageHeading, Pagination, Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ListPage as PageOfList } from '../../../list-page.ts'
import { words as applyWords } from '../../apply/words.ts'
import { courseName } from '../../course-name.ts'
import type { Proposal } from '../../next-in-line.ts'
import type { ListedApplication } from '../../record.ts'
import { type ApplicationState, placesLeft } from '../../rules.ts'
import type { ApplicantsRun } from '../../run-facts.queries.ts'
import { words } from '../words.ts'

interface Props {
  run: ApplicantsRun
  applications: ListedApplication[]
  list: PageOfList<ListedApplication>
  /** Ids of applications that may be by the same person. */
  doubles: Map<string, string[]>
  proposal: Proposal | null
  code: string
  /** Only a course that was announced has a page for the public. */
  isPublic: boolean
}

export function ListPage({ run, applications, list, doubles, proposal, code, isPublic }: Props) {
  const { language } = usePage()
  const w = words(language)
  const referenceOf = (id: string) => applications.find((each) => each.id === id)?.reference ?? ''
  const place = { run: run.id }
  return (
    <>
      <PageHeading
        title={w.title}
        above={courseName(language, run)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: courseName(language, run) }}
        actions={<LinkButton href={urls.applications.new(place)}>{w.new}</LinkButton>}
      />
      <p>{placesInWords(w, run)}</p>
      {proposal && <Next proposal={proposal} referenceOf={referenceOf} />}
      <DataTable
        caption={w.count(String(applications.length))}
        rows={list.shown}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.none} />}
        columns={[
          {
            key: 'reference',
            label: w.label.reference,
            rowHeader: true,
            nowrap: true,
            cell: ({ id, reference }) => <a href={urls.applications.show({ id })}>{reference}</a>,
          },
          { key: 'name', label: w.label.name, cell: ({ name }) => name },
          { key: 'track', label: w.label.track, cell: ({ track }) => applyWords(language).track[track] },
          { key: 'state', label: w.label.state, cell: ({ state }) => <StateOf state={state} /> },
          {
            key: 'applied',
            label: w.label.appliedAt,
            nowrap: true,
            cell: ({ appliedAt }) => formatDay(language, toTokyo(appliedAt).day, 'short'),
          },
          {
            key: 'remarks',
            label: w.label.remarks,
            cell: (row) =>
              remarksOf(row, applications, doubles.get(row.id) ?? []).map((remark) => <div key={remark}>{remark}</div>),
          },
        ]}
      />
      <Pagination page={list.number} pages={list.pages} href={(page) => urls.applications.ofRun(place, { page })} />
      {isPublic && (
        <p>
          <a href={urls.place.course({ code, ...place })}>{w.publicPage}</a>
          {' ・ '}
          <a href={urls.place.coursePaper({ code, ...place })}>{w.paper}</a>
        </p>
      )}
    </>
  )

  function remarksOf(row: ListedApplication, all: ListedApplication[], same: string[]): string[] {
    const partner = all.find(({ id, pairId }) => pairId !== null && pairId === row.pairId && id !== row.id)
    return [
      partner ? w.remark.pair(partner.reference) : '',
      ...same.map((id) => w.remark.double(referenceOf(id))),
      row.earlierCourse === 'not-yet' ? w.remark.notYet : '',
      row.accommodations.length > 0 || row.accommodationsWords ? w.remark.accommodations : '',
    ].filter(Boolean)
  }
}

function Next({ proposal, referenceOf }: { proposal: Proposal; referenceOf(id: string): string }) {
  const w = words(usePage().language)
  return (
    <Notice kind="info" title={w.proposal.title}>
      <p>{w.proposal.next(proposal.ids.map(referenceOf).join(' + '))}</p>
      {proposal.passed.map((pair) => (
        <p key={pair.join()}>{w.proposal.passed(pair.map(referenceOf).join(' + '))}</p>
      ))}
      <p>
        {proposal.ids.map((id) => (
          <LinkButton key={id} href={urls.applications.show({ id })}>
            {w.proposal.open} {referenceOf(id)}
          </LinkButton>
        ))}
      </p>
    </Notice>
  )
}

export function StateOf({ state }: { state: ApplicationState }) {
  const tones = {
    undecided: 'yellow',
    accepted: 'green',
    waiting: 'blue',
    declined: 'neutral',
    withdrawn: 'neutral',
    merged: 'neutral',
  } as const
  return <Tag tone={tones[state]}>{words(usePage().language).state[state]}</Tag>
}

export const placesInWords = (w: ReturnType<typeof words>, run: ApplicantsRun): string =>
  placesLeft(run) === null ? w.placesUnlimited(String(run.taken)) : w.places(String(run.taken), String(run.capacity))
