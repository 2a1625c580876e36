import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Disclosure, ErrorSummary, type FormProblems, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { RequestKnown } from '../../request/known.ts'
import { RequestSummary } from '../../request/views/request-summary.tsx'
import { StageTag } from '../../request/views/stage-tag.tsx'
import type { Overview } from '../load-overview.ts'
import type { NextStep } from '../next-step.ts'
import type { Words } from '../words.ts'
import { CloseForm } from './close-form.tsx'
import { DatesTable } from './dates-table.tsx'
import { History } from './history.tsx'
import { OffersTable } from './offers-table.tsx'
import { PriorityForm } from './priority-form.tsx'

interface Props {
  w: Words
  language: Language
  today: string
  overview: Overview
  known: RequestKnown
  next: NextStep
  problems: FormProblems
}

export function OverviewPage({ w, language, today, overview, known, next, problems }: Props) {
  const { received, hostName, stage, visits, slots, dates, offers, history, version, priority } = overview
  const searches = ['received', 'looking', 'found', 'cancelled', 'postponed', 'days-passed'].includes(stage)
  return (
    <>
      <PageHeading
        title={hostName}
        above={received.reference}
        back={{ href: urls.requests.index(), label: w.back }}
        actions={<StageTag stage={stage} />}
      />
      <ErrorSummary problems={problems} />
      <Notice kind="info" title={w.nextTitle}>
        <Next w={w} next={next} requestId={received.id} visitId={visits.at(-1)?.id} />
      </Notice>
      <DatesTable
        w={w}
        language={language}
        requestId={received.id}
        slots={slots}
        dates={dates}
        caption={w.wanted(String(received.peopleWanted), String(received.peopleMinimum))}
        today={today}
        isOpen={searches}
      />
      <PriorityForm language={language} requestId={received.id} priority={priority} isOpen={searches} />
      {visits.length > 0 && (
        <>
          <h2>{w.visitsTitle}</h2>
          <ul>
            {visits.map((visit) => (
              <li key={visit.id}>
                <a href={urls.visits.show({ id: visit.id })}>
                  {formatDay(language, visit.onDay, 'long')} {formatSpan(language, visit.startMinute, visit.endMinute)}
                  {inBrackets(language, visit.reference)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{w.offersTitle}</h2>
      <OffersTable w={w} language={language} offers={offers} />
      <h2>{w.requestTitle}</h2>
      <RequestSummary known={known} request={received} />
      <h2>{w.historyTitle}</h2>
      <History w={w} language={language} history={history} />
      {searches && (
        <Disclosure summary={w.close.title}>
          <CloseForm w={w} requestId={received.id} version={version} />
        </Disclosure>
      )}
    </>
  )
}

interface NextProps {
  w: Words
  next: NextStep
  requestId: string
  visitId: string | undefined
}

function Next({ w, next, requestId, visitId }: NextProps) {
  const text = w.next[next.step]
  const href = hrefOf(next, requestId, visitId)
  if (!href) return <p>{text}</p>
  return (
    <LinkButton href={href} kind="primary">
      {text}
    </LinkButton>
  )
}

function hrefOf(next: NextStep, id: string, visitId: string | undefined): string | null {
  if (next.step === 'find-people') return urls.requests.candidates({ id }, { slot: next.slotId })
  if (next.step === 'confirm') return urls.requests.confirm({ id }, { slot: next.slotId })
  if (!visitId) return null
  if (next.step === 'get-ready') return urls.visits.show({ id: visitId })
  return next.step === 'record' ? urls.visits.record({ id: visitId }) : null
}
