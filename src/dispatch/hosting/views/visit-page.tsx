import { DisclosedCardView } from '#people/index.ts'
import { Lines } from '#platform/journey/views/lines.tsx'
import { ButtonRow, DescriptionList, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReceivedRequest } from '../../request/find-request.ts'
import { areaName, type RequestKnown } from '../../request/known.ts'
import type { RequestStage } from '../../request/stage.ts'
import { stageWords } from '../../request/stage-words.ts'
import type { Visit } from '../../visit/store.ts'
import type { KeptReport } from '../report/store.ts'
import type { Coming } from '../who-is-coming.ts'
import type { Words } from '../words.ts'
import { inWords } from './dates.tsx'

interface Props {
  w: Words
  known: RequestKnown
  request: ReceivedRequest
  visit: Visit
  stage: RequestStage
  coming: Coming
  report: KeptReport | null
  mayReport: boolean
  mayAskToMove: boolean
  isMoveAsked: boolean
}

export function VisitPage(props: Props) {
  const { w, known, request, visit, stage, mayReport, mayAskToMove, isMoveAsked } = props
  return (
    <>
      <PageHeading
        title={w.visit(inWords(known.language, visit))}
        above={visit.reference}
        back={{ href: urls.hosting.request({ id: request.id }), label: w.showRequest }}
      />
      <Notice kind="info" title={stageWords(known.language)[visit.change ?? stage]}>
        {stage !== 'confirmed' && <p>{w.about[visit.change ?? stage]}</p>}
        {isMoveAsked && <p>{w.move.waiting}</p>}
      </Notice>
      {mayReport && (
        <ButtonRow>
          <LinkButton href={urls.hosting.report({ id: visit.id })} kind="primary">
            {w.report.open}
          </LinkButton>
        </ButtonRow>
      )}
      <Where {...props} />
      {!visit.change && <Who {...props} />}
      <Prepare {...props} />
      <OwnReport {...props} />
      {visit.tookPlace && (
        <p>
          <a href={urls.hosting.record({ id: visit.id })}>{w.record}</a>
        </p>
      )}
      {mayAskToMove && (
        <ButtonRow>
          <LinkButton href={urls.hosting.move({ id: visit.id })}>{w.move.open}</LinkButton>
        </ButtonRow>
      )}
    </>
  )
}

function Where({ w, known, request, visit }: Props) {
  const { place, mode } = request
  const items = [
    { term: known.w.label.mode, description: known.v.mode[mode] },
    {
      term: w.place,
      description: [place.name, place.address].filter(Boolean).join(' ') || areaName(known, place.areaId),
    },
    { term: mode === 'in-person' ? known.w.label.placeAccess : known.w.label.connection, description: place.access },
    { term: w.meetingPoint, description: visit.meetingPoint },
  ]
  return <DescriptionList items={items.filter((item) => item.description !== '')} />
}

function Who({ w, known, coming }: Props) {
  return (
    <>
      <h2>{w.who.title}</h2>
      <p>{w.who.lead}</p>
      {coming.cards.length === 0 && <p>{w.who.none}</p>}
      {coming.cards.map((card, at) => (
        <DisclosedCardView key={at} card={card} topicNames={known.v.topic} />
      ))}
      {coming.staff.length > 0 && (
        <DescriptionList items={coming.staff.map((name) => ({ term: w.who.staff, description: name }))} />
      )}
    </>
  )
}

function Prepare({ w, known, request }: Props) {
  const { preparation, accommodations, calmRoom, photoRule, contact } = request
  const items = [
    { term: w.prepare.calmRoom, description: known.w.calmRoom[calmRoom] },
    { term: w.prepare.preparation, description: preparation },
    { term: w.prepare.accommodations, description: accommodations },
    { term: w.prepare.photo, description: `${known.w.photoRule[photoRule]}\n${known.w.photoAbout[photoRule]}` },
    { term: w.prepare.contact, description: [contact.name, contact.phone].filter(Boolean).join(' ') },
  ]
  return (
    <>
      <h2>{w.prepare.title}</h2>
      <DescriptionList
        items={items
          .filter((item) => item.description !== '')
          .map(({ term, description }) => ({ term, description: <Lines text={description} /> }))}
      />
    </>
  )
}

function OwnReport({ w, report }: Props) {
  if (!report) return null
  const { tookPlace, peopleReached, words, wishNext, wishSamePeople } = report
  const number = peopleReached === null ? w.report.unknown : w.report.number(peopleReached.toLocaleString('en-US'))
  const items = [
    { term: w.report.tookPlace, description: tookPlace ? w.report.yes : w.report.no },
    ...(tookPlace ? [{ term: w.report.peopleReached, description: number }] : []),
    { term: w.report.words, description: words },
    { term: w.report.wishNext, description: wishNext ? w.report.wish[wishNext] : '' },
    ...(wishSamePeople === null
      ? []
      : [{ term: w.report.samePeople, description: w.report.same[wishSamePeople ? 'yes' : 'no'] }]),
  ]
  return (
    <>
      <h2>{w.report.thanks}</h2>
      <DescriptionList items={items.filter((item) => item.description !== '')} />
    </>
  )
}
