import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { Lines } from '#platform/journey/views/lines.tsx'
import { ButtonRow, LinkButton, Notice, PageHeading, PostButton, SummaryList, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { SaidOfRequest } from '../../my-offers/views/said-of-request.tsx'
import type { LoadedOwnVisit } from '../load-own-visit.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  loaded: LoadedOwnVisit
}

export function VisitPage({ w, language, today, loaded }: Props) {
  const { visit, hostName, request, known } = loaded
  return (
    <>
      <PageHeading
        title={`${formatDay(language, visit.onDay, 'long')} ${formatSpan(language, visit.startMinute, visit.endMinute)}`}
        above={hostName}
        back={{ href: urls.mine.calendar(), label: w.back }}
        actions={visit.onDay === today && <Tag tone="blue">{w.today}</Tag>}
      />
      <Standing w={w} loaded={loaded} />
      <SummaryList
        items={[
          { label: w.where, value: [request.place.name, request.place.address].filter(Boolean).join(' ') || w.unsaid },
          { label: w.how, value: <Lines text={request.place.access || w.unsaid} /> },
          { label: w.meetingPoint, value: visit.meetingPoint || w.unsaid },
          { label: w.company, value: <Company w={w} loaded={loaded} /> },
          {
            label: w.contact,
            value: [request.contact.name, request.contact.phone].filter(Boolean).join(' ') || w.unsaid,
          },
        ]}
      />
      <Doing w={w} today={today} loaded={loaded} />
      <h2>{w.requestTitle}</h2>
      <SaidOfRequest known={known} request={request} without={['when', 'where', 'contact']} />
    </>
  )
}

function Standing({ w, loaded }: { w: Words; loaded: LoadedOwnVisit }) {
  const { visit, place } = loaded
  if (visit.change)
    return (
      <Notice kind="info">
        <p>{w.changed[visit.change]}</p>
      </Notice>
    )
  if (place.releasedAt !== null)
    return (
      <Notice kind="success" announce>
        <p>{w.steppedOut}</p>
        <p>{w.steppedOutBack}</p>
      </Notice>
    )
  if (visit.tookPlace) return <p>{w.done}</p>
  return place.part === 'deputy' ? (
    <Notice kind="info">
      <p>{w.deputy}</p>
    </Notice>
  ) : null
}

function Company({ w, loaded }: { w: Words; loaded: LoadedOwnVisit }) {
  const { staff, others } = loaded
  const lines = [
    ...staff.map((one) => (one.part === 'follow-up' ? w.staff(one.name) : w.staffDeputy(one.name))),
    ...(staff.length === 0 ? [w.noStaff] : []),
    ...(others > 0 ? [w.others(String(others))] : []),
  ]
  return <Lines text={lines.join('\n')} />
}

/** Before: how one feels, and not going. Afterwards: looking back. */
function Doing({ w, today, loaded }: { w: Words; today: string; loaded: LoadedOwnVisit }) {
  const { visit, mayStepOut, place } = loaded
  const { id } = visit
  if (mayStepOut)
    return (
      <>
        {place.part === 'supporter' && (
          <>
            <h2>{w.feelingTitle}</h2>
            <LinkButton href={urls.mine.visitFeeling({ id })}>{w.feeling}</LinkButton>
          </>
        )}
        <h2>{w.unwellTitle}</h2>
        <p>{w.unwellNote}</p>
        <PostButton action={urls.mine.visitUnwell({ id })} kind="secondary">
          {visit.onDay === today ? w.unwellToday : w.unwellBefore}
        </PostButton>
        {visit.onDay === today && place.part === 'supporter' && <Afterwards w={w} id={id} />}
      </>
    )
  const wasThere = place.releasedAt === null && visit.change === null && place.part === 'supporter'
  return wasThere ? <Afterwards w={w} id={id} /> : null
}

const Afterwards = ({ w, id }: { w: Words; id: string }) => (
  <>
    <h2>{w.lookBackTitle}</h2>
    <ButtonRow>
      <LinkButton href={urls.mine.visitLookBack({ id })}>{w.lookBack}</LinkButton>
      <LinkButton href={urls.mine.again()}>{w.again}</LinkButton>
    </ButtonRow>
  </>
)
