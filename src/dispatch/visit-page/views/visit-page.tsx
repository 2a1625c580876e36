import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import {
  ButtonRow,
  ErrorSummary,
  type FormProblems,
  LinkButton,
  Notice,
  PageHeading,
  SummaryList,
  Tag,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { isOpen, mayRecord } from '../../visit/rules.ts'
import { visitWords } from '../../visit/words.ts'
import type { LoadedVisit } from '../load-visit.ts'
import type { Words } from '../words.ts'
import { MoveWish } from './move-wish.tsx'
import { Seats } from './seats.tsx'
import { Staff } from './staff.tsx'

interface Props {
  w: Words
  language: Language
  today: string
  loaded: LoadedVisit
  usualUntil: string
  problems: FormProblems
}

export function VisitPage({ w, language, today, loaded, usualUntil, problems }: Props) {
  const { visit, state, hostName, seats, moves, request } = loaded
  const mayChange = isOpen(visit)
  return (
    <>
      <PageHeading
        title={hostName}
        above={visit.reference}
        back={{ href: urls.visits.index(), label: w.back }}
        actions={<Tag tone={state === 'ahead' ? 'blue' : 'neutral'}>{visitWords(language).state[state]}</Tag>}
      />
      <ErrorSummary problems={problems} />
      <Standing w={w} language={language} loaded={loaded} mayChange={mayChange} />
      {moves.map((move) => (
        <MoveWish
          key={move.id}
          w={w}
          language={language}
          visitId={visit.id}
          move={move}
          usualUntil={usualUntil}
          mayChange={mayChange}
        />
      ))}
      <SummaryList
        items={[
          {
            label: w.when,
            value: `${formatDay(language, visit.onDay, 'long')} ${formatSpan(language, visit.startMinute, visit.endMinute)}`,
          },
          { label: w.place, value: request.placeName || w.unsaid },
          { label: w.meetingPoint, value: visit.meetingPoint || w.unsaid },
          { label: w.request, value: <a href={urls.requests.show({ id: request.id })}>{request.reference}</a> },
          ...(visit.tookPlace
            ? [
                {
                  label: w.reached,
                  value: visit.peopleReached === null ? w.reachedUnknown : w.people(String(visit.peopleReached)),
                },
              ]
            : []),
        ]}
      />
      <h2>{w.goersTitle}</h2>
      <Seats w={w} language={language} visitId={visit.id} seats={seats} mayChange={mayChange} />
      <Staff w={w} language={language} loaded={loaded} mayChange={mayChange} />
      <Doing w={w} loaded={loaded} today={today} mayChange={mayChange} />
    </>
  )
}

/** What is most important about the visit now: that it changed, that places are open, or nothing. */
function Standing({
  w,
  language,
  loaded,
  mayChange,
}: {
  w: Words
  language: Language
  loaded: LoadedVisit
  mayChange: boolean
}) {
  const { visit, openPlaces, seats } = loaded
  if (visit.change && visit.side)
    return (
      <Notice kind="info" title={w.changed[visit.change](visitWords(language).side[visit.side])}>
        {visit.newVisitId && (
          <p>
            <a href={urls.visits.show({ id: visit.newVisitId })}>{w.newVisit}</a>
          </p>
        )}
      </Notice>
    )
  if (!mayChange || openPlaces === 0) return null
  const nobody = seats.every((seat) => seat.part === 'deputy')
  return (
    <Notice kind={nobody ? 'warning' : 'info'} title={w.openPlaces(String(openPlaces))}>
      {nobody && <p>{w.nobodyGoes}</p>}
      <LinkButton href={urls.visits.stepIn({ id: visit.id })}>{w.stepIn}</LinkButton>
    </Notice>
  )
}

function Doing({ w, loaded, today, mayChange }: { w: Words; loaded: LoadedVisit; today: string; mayChange: boolean }) {
  const { visit, hostReported } = loaded
  const { id } = visit
  const record = mayRecord(visit, today)
  if (!mayChange && !record) return null
  return (
    <>
      <h2>{w.doingTitle}</h2>
      <ButtonRow>
        {record && (
          <LinkButton href={urls.visits.record({ id })} kind={mayChange ? 'primary' : 'secondary'}>
            {mayChange ? w.record : w.correct}
          </LinkButton>
        )}
        {record && !hostReported && <LinkButton href={urls.visits.hostReport({ id })}>{w.hostReport}</LinkButton>}
        {mayChange && <LinkButton href={urls.visits.postpone({ id })}>{w.postpone}</LinkButton>}
        {mayChange && <LinkButton href={urls.visits.cancel({ id })}>{w.cancel}</LinkButton>}
      </ButtonRow>
    </>
  )
}
