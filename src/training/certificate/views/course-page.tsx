import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  Pagination,
  Tag,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseName } from '../../application/course-name.ts'
import type { ListPage } from '../../list-page.ts'
import type { Run } from '../../run/run.queries.ts'
import type { Certified } from '../certified.queries.ts'
import { words } from '../words.ts'
import { RareRemarks } from './rare-remarks.tsx'

interface Props {
  run: Run
  certified: Certified[]
  list: ListPage<Certified>
  saved: boolean
}

export function CoursePage({ run, certified, list, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const missing = certified.filter(({ standing }) => !standing).length
  const place = { run: run.id }
  return (
    <>
      <PageHeading
        title={w.title}
        above={courseName(language, run)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: courseName(language, run) }}
      />
      {saved && <Notice kind="success" announce title={w.saved} />}
      <DataTable
        caption={w.count(String(certified.length))}
        rows={list.shown}
        rowKey={(row) => row.completionId}
        empty={<EmptyState title={w.none} />}
        columns={[
          {
            key: 'name',
            label: w.label.name,
            rowHeader: true,
            cell: (row) => (
              <a href={urls.certificates.show({ id: row.completionId })}>{row.standing?.name ?? row.personName}</a>
            ),
          },
          { key: 'track', label: w.label.track, cell: ({ track }) => w.track[track ?? 'none'] },
          {
            key: 'on',
            label: w.label.completedOn,
            nowrap: true,
            cell: ({ completedOn }) => formatDay(language, completedOn, 'short'),
          },
          { key: 'number', label: w.label.number, nowrap: true, cell: ({ standing }) => standing?.number ?? '—' },
          {
            key: 'state',
            label: w.label.state,
            cell: ({ standing }) => (
              <Tag tone={standing ? 'green' : 'yellow'}>{standing ? w.state.valid : w.state.none}</Tag>
            ),
          },
          {
            key: 'remarks',
            label: w.label.remarks,
            cell: ({ standing, personName }) => <RareRemarks name={standing?.name ?? personName} />,
          },
        ]}
      />
      <Pagination page={list.number} pages={list.pages} href={(page) => urls.certificates.ofRun(place, { page })} />
      {missing > 0 && <p>{w.issueAbout}</p>}
      <ButtonRow>
        {missing > 0 && (
          <Form action={urls.certificates.ofRun(place)}>
            <Button>{w.issueAll(String(missing))}</Button>
          </Form>
        )}
        {missing < certified.length && (
          <LinkButton href={urls.certificates.ofRunPdf(place)} download>
            {w.printAll}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}
