import type { ComponentChildren } from 'preact'
import { toTokyo } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { Card, CardGrid, DataTable, EmptyState, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { StageTag } from '../../request/views/stage-tag.tsx'
import type { OwnRequest } from '../home.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  /** Null for an account that belongs to no organisation. */
  requests: OwnRequest[] | null
  fromOthers: readonly ComponentChildren[]
}

export function HomePage({ w, language, requests, fromOthers }: Props) {
  const ask = <LinkButton href={urls.ask.start()}>{w.ask}</LinkButton>
  if (requests === null) return <PageHeading title={w.title} lead={w.noOrganisation} />
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} actions={ask} />
      {fromOthers}
      <Visits title={w.toReport} requests={requests.filter(isToReport)} language={language} toReport />
      <Visits
        title={w.ahead}
        requests={requests.filter((request) => request.stage === 'confirmed')}
        language={language}
      />
      <h2>{w.requests}</h2>
      <DataTable
        caption={w.count(String(requests.length))}
        rows={requests}
        rowKey={(request) => request.id}
        empty={
          <EmptyState title={w.none} action={ask}>
            <p>{w.noneHint}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'reference',
            label: w.reference,
            rowHeader: true,
            nowrap: true,
            cell: ({ id, reference }) => <a href={urls.hosting.request({ id })}>{reference}</a>,
          },
          { key: 'activity', label: w.activity, cell: ({ activity }) => vocabulary(language).activity[activity] },
          { key: 'stage', label: w.stage, cell: ({ stage }) => <StageTag stage={stage} /> },
          {
            key: 'sent',
            label: w.sentOn,
            nowrap: true,
            cell: ({ sentAt }) => formatDay(language, toTokyo(sentAt).day, 'short'),
          },
        ]}
      />
    </>
  )
}

const isToReport = ({ stage }: OwnRequest) => stage === 'report-awaited' || stage === 'carried-out'

function Visits({
  title,
  requests,
  language,
  toReport = false,
}: {
  title: string
  requests: OwnRequest[]
  language: Language
  toReport?: boolean
}) {
  if (requests.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <CardGrid>
        {requests.map(
          ({ visit, reference, activity }) =>
            visit && (
              <Card
                key={visit.id}
                level={3}
                title={formatDay(language, visit.onDay, 'long')}
                href={toReport ? urls.hosting.report({ id: visit.id }) : urls.hosting.visit({ id: visit.id })}
                above={reference}
              >
                <p>{formatSpan(language, visit.startMinute, visit.endMinute)}</p>
                <p>{vocabulary(language).activity[activity]}</p>
              </Card>
            ),
        )}
      </CardGrid>
    </>
  )
}
