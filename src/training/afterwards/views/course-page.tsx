import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  Disclosure,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  Pagination,
  PostButton,
  RadioGroup,
  SelectField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseName } from '../../application/course-name.ts'
import type { ListPage } from '../../list-page.ts'
import type { Run } from '../../run/run.queries.ts'
import { countOutcomes, outcomes } from '../rules.ts'
import type { Afterwards } from '../store.ts'
import { words } from '../words.ts'

interface Props {
  run: Run
  all: Afterwards[]
  list: ListPage<Afterwards>
  asked: string | null
  saved: boolean
}

export function CoursePage({ run, all, list, asked, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const place = { run: run.id }
  const counts = countOutcomes(all.map(({ outcome }) => outcome))
  return (
    <>
      <PageHeading
        title={w.title}
        above={courseName(language, run)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: courseName(language, run) }}
        actions={<LinkButton href={urls.afterwards.interviews()}>{w.interviews}</LinkButton>}
      />
      {saved && <Notice kind="success" announce title={w.saved} />}
      {asked && <Notice kind="success" announce title={w.asked(asked)} />}
      {all.length > 0 && (
        <DataTable
          caption={w.label.outcome}
          rows={Object.entries(counts) as [keyof typeof counts, number][]}
          rowKey={([outcome]) => outcome}
          columns={[
            { key: 'outcome', label: w.label.outcome, rowHeader: true, cell: ([outcome]) => w.outcome[outcome] },
            { key: 'number', label: w.label.number, numeric: true, cell: ([, count]) => w.count(String(count)) },
          ]}
        />
      )}
      <DataTable
        caption={w.count(String(all.length))}
        rows={list.shown}
        rowKey={(row) => row.participantId}
        empty={<EmptyState title={w.none} />}
        columns={[
          {
            key: 'name',
            label: w.label.name,
            rowHeader: true,
            cell: ({ name }) => name,
          },
          { key: 'track', label: w.label.track, cell: ({ track }) => w.track[track] },
          { key: 'completed', label: w.label.completed, cell: (row) => w.completed[row.hasCompleted ? 'yes' : 'no'] },
          { key: 'outcome', label: w.label.outcome, cell: ({ outcome }) => w.outcome[outcome ?? 'not-said'] },
          {
            key: 'said',
            label: w.label.saidOn,
            nowrap: true,
            cell: ({ saidOn }) => (saidOn ? formatDay(language, saidOn, 'short') : '—'),
          },
        ]}
      />
      <Pagination page={list.number} pages={list.pages} href={(page) => urls.afterwards.ofRun(place, { page })} />
      {all.length > 0 && (
        <>
          <p>{w.askAbout}</p>
          <ButtonRow>
            <PostButton action={urls.afterwards.ask(place)} kind="secondary">
              {w.ask}
            </PostButton>
          </ButtonRow>
          <Disclosure summary={w.keyIn}>
            <Form action={urls.afterwards.say(place)}>
              <SelectField
                name="participant"
                label={w.label.person}
                options={all.map(({ participantId, name }) => ({ value: participantId, label: name }))}
                required
              />
              <RadioGroup
                name="outcome"
                label={w.label.outcome}
                required
                options={outcomes.map((value) => ({ value, label: w.outcome[value] }))}
              />
              <RadioGroup
                name="channel"
                label={w.label.channel}
                required
                inline
                options={(['phone', 'meeting', 'paper'] as const).map((value) => ({ value, label: w.channel[value] }))}
              />
              <ButtonRow>
                <Button>{w.save}</Button>
              </ButtonRow>
            </Form>
          </Disclosure>
        </>
      )}
    </>
  )
}
