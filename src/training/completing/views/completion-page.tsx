import { newToken } from '#platform/auth/keys.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DataTable,
  Form,
  HiddenField,
  Notice,
  PageHeading,
  Pagination,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { needsInWords } from '../../attendance/in-words.ts'
import type { Shares, Standing } from '../../attendance/standing.ts'
import { words } from '../../attendance/words.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { words as runWords } from '../../run/words.ts'
import type { CompletionLists } from '../lists.ts'

interface Props {
  run: Run
  lists: CompletionLists
  shares: Shares
  settled: number | null
}

export function CompletionPage({ run, lists, shares, settled }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { completion: say } = w
  const { trackShort } = runWords(language)
  const { ready, notYet, done, count } = lists
  const link = ({ participant }: Standing) => (
    <a href={urls.courses.participant({ id: run.id, participantId: participant.id })}>{participant.name}</a>
  )
  return (
    <>
      <PageHeading
        title={say.title}
        above={nameOf(run, language)}
        lead={say.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: nameOf(run, language) }}
      />
      {settled !== null && (
        <Notice kind="success" announce>
          <p>{say.settled(String(settled))}</p>
        </Notice>
      )}
      <p>{say.rule(String(shares.course), String(shares.unit))}</p>
      <h2>{say.ready}</h2>
      {count.ready === 0 && <p>{say.nobodyReady}</p>}
      {ready.shown.length > 0 && (
        <Form action={urls.courses.completion({ id: run.id })} onceKey={newToken()}>
          <CheckboxGroup
            name="participants"
            label={say.choose}
            mark={false}
            values={ready.shown.map(({ participant }) => participant.id)}
            options={ready.shown.map(({ participant }) => ({
              value: participant.id,
              label: participant.name + inBrackets(language, trackShort[participant.track]),
            }))}
          />
          <ButtonRow>
            <Button>{say.settle}</Button>
          </ButtonRow>
        </Form>
      )}
      {count.ready > ready.shown.length && (
        <Form action={urls.courses.completion({ id: run.id })} onceKey={newToken()}>
          <HiddenField name="everybody" value="yes" />
          <p>{say.everybodyAbout(String(count.ready))}</p>
          <ButtonRow>
            <Button kind="secondary">{say.everybody(String(count.ready))}</Button>
          </ButtonRow>
        </Form>
      )}
      {notYet.shown.length > 0 && (
        <DataTable
          caption={say.many(say.notYet, String(count.notYet))}
          rows={notYet.shown}
          rowKey={({ participant }) => participant.id}
          columns={[
            { key: 'name', label: w.name, rowHeader: true, cell: link },
            { key: 'track', label: w.track, cell: ({ participant }) => trackShort[participant.track] },
            {
              key: 'state',
              label: w.state,
              nowrap: true,
              cell: ({ outlook }) => w.of(String(outlook.counted), String(outlook.all)),
            },
            {
              key: 'needs',
              label: w.needs,
              cell: (standing) => needsInWords(standing, run, language).map((line) => <p key={line}>{line}</p>),
            },
          ]}
        />
      )}
      {count.done > 0 && (
        <>
          <h2>{say.done}</h2>
          <p>{say.count(String(count.donePeers), String(count.done - count.donePeers))}</p>
          <DataTable
            caption={say.done}
            hideCaption
            rows={done.shown}
            rowKey={({ participant }) => participant.id}
            columns={[
              { key: 'name', label: w.name, rowHeader: true, cell: link },
              { key: 'track', label: w.track, cell: ({ participant }) => trackShort[participant.track] },
              {
                key: 'on',
                label: w.onDay,
                nowrap: true,
                cell: ({ participant }) =>
                  participant.completedOn ? formatDay(language, participant.completedOn, 'long') : '',
              },
            ]}
          />
        </>
      )}
      <Pagination
        page={lists.number}
        pages={lists.pages}
        href={(page) => urls.courses.completion({ id: run.id }, { page })}
      />
    </>
  )
}
