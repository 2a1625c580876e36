import { ButtonRow, Disclosure, LinkButton, Notice, PageHeading, PostButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { CourseAccommodation } from '../../../run/rules.ts'
import { accommodationWords } from '../../accommodation-words.ts'
import type { Application } from '../../record.ts'
import type { ApplyKnown } from '../known.ts'
import { Days } from './course-page.tsx'

interface Props {
  known: Pick<ApplyKnown, 'w' | 'run' | 'language' | 'code' | 'course'>
  application: Application
  partnerReference: string | null
  token: string
  saved: boolean
}

/** What an applicant sees of the own application, by the private link. */
export function OwnPage({ known, application, partnerReference, token, saved }: Props) {
  const { w, code } = known
  const { state } = application
  const isOver = state === 'withdrawn' || state === 'merged'
  return (
    <>
      <PageHeading title={w.own.title} above={known.course} />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.own.saved}</p>
        </Notice>
      )}
      <Notice kind={state === 'accepted' ? 'success' : 'info'} title={w.own.state[state]}>
        {application.decidedWords && <p class="kept-lines">{application.decidedWords}</p>}
      </Notice>
      {!isOver && state !== 'declined' && (
        <>
          <h2>{w.own.dates}</h2>
          <Days known={known} />
        </>
      )}
      <h2>{w.own.title}</h2>
      <SummaryList items={linesOf(known, application, partnerReference)} />
      {!isOver && (
        <>
          <ButtonRow>
            <LinkButton href={urls.place.applicationChange({ code, token })}>{w.own.change}</LinkButton>
          </ButtonRow>
          <Disclosure summary={w.own.withdraw}>
            <p>{w.own.withdrawAbout}</p>
            <PostButton action={urls.place.applicationWithdraw({ code, token })} kind="secondary">
              {w.own.withdraw}
            </PostButton>
          </Disclosure>
        </>
      )}
    </>
  )
}

function linesOf({ w, language }: Props['known'], application: Application, partnerReference: string | null) {
  const { contact, agreements } = application
  const asked = application.accommodations.map((each) => accommodationWords(language)[each as CourseAccommodation])
  const lines: [string, string][] = [
    [w.label.reference, application.reference],
    [w.label.track, w.track[application.track]],
    [w.label.name, [application.name, application.kana].filter(Boolean).join(' / ')],
    [w.label.contact, [contact.phone, contact.email, contact.address].filter(Boolean).join('\n')],
    [w.label.officeName, application.officeName],
    [w.label.wishes, application.wishes],
    [w.label.accommodations, [...asked, application.accommodationsWords].filter(Boolean).join('\n')],
    [w.label.agreements, agreements.map((each) => w.agreement[each]).join('\n') || w.noAgreement],
  ]
  const all = partnerReference ? [...lines, [w.label.together, w.own.pair(partnerReference)] as const] : lines
  return all.map(([label, value]) => ({ label, value: <span class="kept-lines">{value || w.own.none}</span> }))
}
