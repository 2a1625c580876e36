import { placeLine } from '#dispatch/index.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { Card, CardGrid, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { readsFeelings } from '../../feelings/rules.ts'
import type { VisitRecord } from '../visit-record.ts'
import { words } from '../words.ts'
import { AgreedList } from './agreed-list.tsx'
import { BesideCard } from './beside-card.tsx'
import { TalkWished } from './talk-wished.tsx'
import { VisitTags } from './visit-card.tsx'
import { WhereList } from './where-list.tsx'

interface Props {
  shown: VisitRecord
  isSaved: boolean
  isOver: boolean
  isAsked: boolean
  onceKeys: readonly string[]
}

export function VisitPage({ shown, isSaved, isOver, isAsked, onceKeys }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { visit, people } = shown
  const day = formatDay(language, visit.onDay, 'long')
  return (
    <>
      <PageHeading
        title={placeLine(visit)}
        above={`${day} ${formatSpan(language, visit.startMinute, visit.endMinute)}`}
        back={{ href: urls.going.home(), label: w.visit.back }}
        actions={<VisitTags visit={visit} />}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.visit.saved}</p>
        </Notice>
      )}
      {people.map(
        (beside, at) =>
          beside.felt?.asks && (
            <TalkWished key={beside.seatId} visitId={visit.id} beside={beside} onceKey={onceKeys[at] ?? ''} />
          ),
      )}
      <section>
        <h2>{w.visit.whereWhen}</h2>
        <WhereList shown={shown} />
      </section>
      <section>
        <h2>{w.visit.who}</h2>
        {people.length === 0 && <p>{w.visit.nobody}</p>}
        {people.map((beside) => (
          <BesideCard key={beside.seatId} visit={visit} beside={beside} isOver={isOver} isAsked={isAsked} />
        ))}
      </section>
      <section>
        <h2>{w.visit.agreed}</h2>
        <AgreedList shown={shown} />
      </section>
      <section>
        <h2>{w.visit.after}</h2>
        <CardGrid>
          <Card title={w.visit.notes} href={urls.going.notes({ id: visit.id })} level={3}>
            <p>{w.visit.notesHint}</p>
          </Card>
          {isOver && readsFeelings(visit) && (
            <Card title={w.visit.staffLookBack} href={urls.going.lookBack({ id: visit.id })} level={3}>
              <p>{w.visit.staffLookBackHint}</p>
            </Card>
          )}
        </CardGrid>
      </section>
    </>
  )
}
