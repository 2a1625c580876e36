import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { inBrackets, labelled, listed } from '#platform/i18n/punctuation.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { ButtonRow, Disclosure, Notice, PageHeading, PostButton, SummaryList, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ProposedPlace } from '../../introduction/meeting-place.ts'
import { wishesChangeSince } from '../../introduction/rules/change.ts'
import type { Introduction, ReviewFacts } from '../../introduction/rules/facts.ts'
import { giverKeyOf } from '../../introduction/rules/giver-key.ts'
import { whyNotAgree } from '../../introduction/rules/refusals.ts'
import { introductionState, isOver, questionFor } from '../../introduction/rules/state.ts'
import type { Shown } from '../../introduction/shown.ts'
import { stepWords } from '../../own/step-words.ts'
import { words as ownWords } from '../../own/words.ts'
import { fitInWords, softInWords } from '../../rules/words.ts'
import type { Talk } from '../../talk.ts'
import { flowWords } from '../flow-words.ts'
import type { Words } from '../words.ts'
import { ApartChoice } from './apart-choice.tsx'
import { AgreementForm, MeetingForm, ReviewForm } from './introduction-forms.tsx'
import { MetPart } from './met-part.tsx'
import { NoPart } from './no-part.tsx'

export interface IntroductionProps {
  w: Words
  language: Language
  now: string
  one: Introduction
  shown: Shown
  talks: readonly Talk[]
  reviews: readonly (ReviewFacts & { words: string })[]
  giverName: string
  forms: Record<'meeting' | 'agreement' | 'review', OpenForm>
  /** Places for the time typed into the form; null where nobody asked for any. */
  places: readonly ProposedPlace[] | null
  refused: readonly string[]
}

export function IntroductionPage(props: IntroductionProps) {
  const { w, language, now, one, shown, giverName, refused } = props
  const state = introductionState(one, now)
  const id = { id: one.id }
  const own = ownWords(language)
  const place = stepWords(language).place
  const ofPlace = one.side === 'place' ? { 'to-meet': place.chosen, 'said-no': place.left } : {}
  return (
    <>
      <PageHeading
        title={w.between(w.show(one.code), giverName)}
        back={{ href: urls.matching.show({ id: one.seekingId }), label: w.show(one.code) }}
      />
      {refused.length > 0 && (
        <Notice kind="info" announce>
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <p>
        <Tag tone="blue">{{ ...own.state, ...ofPlace }[state]}</Tag>
      </p>
      {state === 'open' && (
        <p>
          {one.side === 'place' ? '' : w.names} {w.until(formatInstant(language, one.expiresAt))}
        </p>
      )}
      {state === 'agreed' && wishesChangeSince(one) !== null && (
        <Notice kind="info">
          <p>{w.changeWished}</p>
        </Notice>
      )}
      <Answers {...props} />
      <Step {...props} />
      <Expectations {...props} />
      <Terms {...props} />
      <Reviews {...props} />
      {shown.fits.length + shown.soft.length > 0 && (
        <Disclosure summary={w.reasons}>
          <ul>
            {shown.fits.map((fit) => (
              <li key={fit.rule}>{fitInWords(language, fit)}</li>
            ))}
            {shown.soft.map((soft) => (
              <li key={soft.rule}>{softInWords(language, soft)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {state === 'open' && (
        <Disclosure summary={w.withdraw}>
          <p>{w.withdrawNote}</p>
          <PostButton action={urls.matching.introductionWithdraw(id)} kind="secondary">
            {w.withdraw}
          </PostButton>
        </Disclosure>
      )}
      {!isOver(state) && state !== 'open' && (
        <Disclosure summary={w.endIt}>
          <p>{w.endNote}</p>
          <PostButton action={urls.matching.introductionEnd(id)} kind="secondary">
            {w.endIt}
          </PostButton>
        </Disclosure>
      )}
      <ApartChoice
        w={w}
        language={language}
        id={one.seekingId}
        giver={{ key: giverKeyOf(one), side: one.side }}
        isApart={false}
      />
    </>
  )
}

/** What each side has said, and what can be entered for a side that said it by telephone. */
function Answers({ w, language, one, now, giverName }: IntroductionProps) {
  const sides = (['seeker', 'giver'] as const).filter((side) => side === 'seeker' || one.side !== 'place')
  const door =
    one.personId !== null
      ? urls.people.show({ id: one.personId })
      : one.organisationId !== null
        ? urls.organisations.show({ id: one.organisationId })
        : null
  return (
    <section>
      <h2>{w.answers}</h2>
      <SummaryList
        items={sides.map((side) => ({
          label: side === 'giver' && door ? <a href={door}>{giverName}</a> : w.side[side],
          value:
            one.answers
              .filter((answer) => answer.side === side)
              .map(({ step, answer, takenBackAt }) => {
                const said = labelled(language, w.step[step], w[answer])
                return takenBackAt ? said + inBrackets(language, flowWords(language).takenBack) : said
              })
              .join('\n') || w.notYet,
        }))}
      />
      {sides.map((side) => (
        <NoPart key={side} w={w} language={language} one={one} side={side} />
      ))}
      {sides.map((side) => {
        const question = questionFor(one, side, now)
        if (!question) return null
        const about = listed(language, [w.side[side], w.step[question.step]])
        return (
          <Disclosure key={side} summary={w.answerFor + inBrackets(language, about)}>
            <ButtonRow>
              {(['yes', 'no'] as const).map((answer) => (
                <PostButton
                  key={answer}
                  action={urls.matching.introductionAnswer({ id: one.id })}
                  fields={{ side, answer }}
                  kind="secondary"
                >
                  {w[answer]}
                </PostButton>
              ))}
            </ButtonRow>
          </Disclosure>
        )
      })}
    </section>
  )
}

/** The meeting, the agreement or the review: what can be done just now. */
function Step(props: IntroductionProps) {
  const { w, language, now, one, shown } = props
  const state = introductionState(one, now)
  const { meeting } = shown
  if (one.side === 'place') return null
  return (
    <section>
      {meeting && state !== 'agreeing' && state !== 'agreed' && (
        <SummaryList
          items={[
            {
              label: ownWords(language).meeting,
              value: `${formatDay(language, meeting.onDay, 'long')} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`,
            },
            { label: w.mode, value: vocabularyWithReadings(language).mode[meeting.mode] },
            { label: w.place, value: meeting.place || w.noPlace },
          ]}
        />
      )}
      <MetPart w={w} language={language} now={now} one={one} />
      {['to-meet', 'meeting-set', 'met'].includes(state) && <MeetingForm {...props} />}
      {whyNotAgree(one, now) === null && <AgreementForm {...props} />}
      {state === 'agreed' && <ReviewForm {...props} />}
    </section>
  )
}

/** What either side expects, in its own words, before the two meet. */
function Expectations({ w, language, one, talks, giverName }: IntroductionProps) {
  const said = (own: readonly Talk[]) =>
    own.length === 0
      ? w.notTalked
      : own.map(({ id, heldOn, expectations }) => (
          <p class="kept-lines" key={id}>
            {labelled(language, formatDay(language, heldOn, 'short'), expectations || w.nothingWritten)}
          </p>
        ))
  const theirs = talks.filter(
    ({ personId, organisationId }) =>
      (personId !== null && personId === one.personId) ||
      (organisationId !== null && organisationId === one.organisationId),
  )
  return (
    <section>
      <h2>{w.bothExpect}</h2>
      <SummaryList
        items={[
          { label: w.side.seeker, value: said(talks.filter(({ side }) => side === 'seeker')) },
          ...(one.side === 'place' ? [] : [{ label: giverName, value: said(theirs) }]),
        ]}
      />
      <p>
        <a href={urls.matching.show({ id: one.seekingId })}>{w.talk}</a>
      </p>
    </section>
  )
}

function Terms({ w, language, shown }: IntroductionProps) {
  const own = ownWords(language)
  const { terms } = shown
  if (!terms) return null
  return (
    <section>
      <h2>{terms.isInForce ? own.terms : own.termsNew}</h2>
      <SummaryList
        items={[
          ...(['frequency', 'how', 'boundaries', 'contact'] as const).map((key) => ({
            label: w.term[key],
            value: <span class="kept-lines">{terms[key] || w.nothingWritten}</span>,
          })),
          {
            label: w.reviewOn,
            value: terms.reviewOn ? formatDay(language, terms.reviewOn, 'long') : stepWords(language).noReview,
          },
        ]}
      />
    </section>
  )
}

function Reviews({ w, language, reviews }: IntroductionProps) {
  if (reviews.length === 0) return null
  return (
    <section>
      <h2>{w.reviews}</h2>
      <SummaryList
        items={reviews.map(({ heldOn, outcome, words }) => ({
          label: formatDay(language, heldOn, 'long'),
          value: (
            <>
              {w.outcomes[outcome]}
              {words && <p class="kept-lines">{words}</p>}
            </>
          ),
        }))}
      />
    </section>
  )
}
