import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, DataTable, LinkButton, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Adviser, AdviserRequest, AdviserVisit } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  request: AdviserRequest
  visits: AdviserVisit[]
  advisers: Adviser[]
}

export function RequestPage({ w, language, request, visits, advisers }: Props) {
  const day = (on: string) => formatDay(language, on, 'long')
  const { id, closed_on } = request
  const lines: [string, string][] = [
    [w.requests.askedOn, day(request.asked_on)],
    [w.requests.topic, w.topic[request.topic]],
    [w.requests.question, request.question || '—'],
    [w.requests.field, request.field ? w.field[request.field] : w.any],
    [w.requests.channel, w.channel[request.channel]],
    [w.requests.state, closed_on ? w.requests.closed(day(closed_on)) : w.requests.open],
  ]
  return (
    <>
      <PageHeading
        title={request.asked_by}
        above={w.requests.show}
        back={{ href: urls.advisers.index(), label: w.title }}
      />
      <SummaryList items={lines.map(([label, value]) => ({ label, value }))} />
      <h2>{w.visits.title}</h2>
      <DataTable
        caption={w.visits.title}
        hideCaption
        empty={<p>{w.none}</p>}
        rows={visits}
        rowKey={(visit) => visit.id}
        columns={[
          { key: 'on', label: w.visits.heldOn, rowHeader: true, cell: ({ held_on }) => day(held_on) },
          {
            key: 'adviser',
            label: w.visits.adviser,
            cell: ({ adviser_id }) => advisers.find((each) => each.id === adviser_id)?.name ?? '',
          },
          { key: 'place', label: w.visits.place, cell: ({ place }) => place },
          { key: 'people', label: w.visits.people, numeric: true, cell: ({ people }) => String(people ?? w.unknown) },
          { key: 'result', label: w.visits.result, cell: ({ result }) => result },
        ]}
      />
      <ButtonRow>
        <LinkButton href={urls.advisers.visitNew({ id })}>{w.visits.add}</LinkButton>
        {!closed_on && (
          <PostButton action={urls.advisers.requestClose({ id })} kind="quiet">
            {w.requests.close}
          </PostButton>
        )}
      </ButtonRow>
    </>
  )
}
