import type { Double } from '#people/index.ts'
import { RareCharactersNotice } from '#people/index.ts'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { LinkButton, Notice, PageHeading, SummaryList, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { CourseAccommodation } from '../../../run/rules.ts'
import { accommodationWords } from '../../accommodation-words.ts'
import { words as applyWords } from '../../apply/words.ts'
import { courseName } from '../../course-name.ts'
import type { Application, ListedApplication } from '../../record.ts'
import type { ApplicantsRun } from '../../run-facts.queries.ts'
import { words } from '../words.ts'
import { AcceptPart } from './accept-part.tsx'
import { DecidePart } from './decide-part.tsx'
import { JoinPart } from './join-part.tsx'
import { placesInWords, StateOf } from './list-page.tsx'

export interface ShowProps {
  run: ApplicantsRun
  application: Application
  people: Double[]
  /** Other applications that may be by the same person. */
  same: ListedApplication[]
  /** Other applications that come alone so far. */
  alone: ListedApplication[]
  partner: Application | null
  organisations: { id: string; name: string }[]
  acceptance: OpenForm
  decline: OpenForm
  saved: boolean
  refused: string | null
  code: string
}

export function ShowPage(props: ShowProps) {
  const { run, application, partner, saved, refused } = props
  const { language } = usePage()
  const w = words(language)
  const { state, contact } = application
  const isStanding = state !== 'withdrawn' && state !== 'merged'
  return (
    <>
      <PageHeading
        title={application.name || application.reference}
        above={`${application.reference} ${courseName(language, run)}`}
        back={{ href: urls.applications.ofRun({ run: run.id }), label: w.title }}
        actions={<LinkButton href={urls.applications.letter({ id: application.id })}>{w.letter}</LinkButton>}
      />
      {saved && (
        <Notice kind="success" announce title={w.saved}>
          <p>{contact.email ? w.mailed : w.notMailed}</p>
        </Notice>
      )}
      {refused && <Notice kind="warning" announce title={refused} />}
      <p>
        <StateOf state={state} /> {placesInWords(w, run)}
      </p>
      {application.decidedWords && <p class="kept-lines">{application.decidedWords}</p>}
      {partner && (
        <p>
          <a href={urls.applications.show({ id: partner.id })}>
            {w.remark.pair(`${partner.reference} ${partner.name}`)}
          </a>
        </p>
      )}
      {props.same.map((each) => (
        <Notice key={each.id} kind="warning" title={w.remark.double(`${each.reference} ${each.name}`)} />
      ))}
      <RareCharactersNotice text={application.name} />
      <SummaryList items={useLines(application)} />
      {isStanding && state !== 'accepted' && <AcceptPart {...props} />}
      {isStanding && <DecidePart {...props} />}
      {isStanding && <JoinPart {...props} />}
    </>
  )
}

function useLines(application: Application) {
  const { language } = usePage()
  const w = words(language)
  const asked = applyWords(language)
  const { contact, track, officeName, earlierCourse, agreements } = application
  const wanted = application.accommodations.map((each) => accommodationWords(language)[each as CourseAccommodation])
  const lines: [string, string][] = [
    [asked.label.kana, application.kana],
    [w.label.track, [asked.track[track], officeName].filter(Boolean).join(' ')],
    ...(earlierCourse ? [[w.label.earlierCourse, asked.earlier[earlierCourse]] as [string, string]] : []),
    [asked.label.contact, [contact.phone, contact.email, contact.address].filter(Boolean).join('\n')],
    [asked.label.wishes, application.wishes],
    [asked.label.accommodations, [...wanted, application.accommodationsWords].filter(Boolean).join('\n')],
    [asked.label.agreements, agreements.map((each) => asked.agreement[each]).join('\n') || asked.noAgreement],
    [asked.label.appliedAt, formatInstant(language, application.appliedAt)],
    [w.label.channel, [w.channel[application.channel], application.typedBy].filter(Boolean).join(' ')],
  ]
  return lines.map(([label, value]) => ({ label, value: value || '—' }))
}
