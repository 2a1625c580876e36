import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { Button, ButtonRow, Card, Disclosure, Form, PostButton, SummaryList, Tag } from '#ui/index.ts'
import type { Side } from '../../introduction/rules/facts.ts'
import type { Shown } from '../../introduction/shown.ts'
import { fitInWords, softInWords } from '../../rules/words.ts'
import { stepWords } from '../step-words.ts'
import { stepsFor, titleOf } from '../steps-for.ts'
import type { Words } from '../words.ts'
import { AboutSeeker } from './about-seeker.tsx'
import { OverDays } from './over-days.tsx'
import { TakeBack } from './take-back.tsx'

interface Props {
  w: Words
  language: Language
  shown: Shown
  reader: Side
  onceKey: string
  answer: string
  end: string
  talkOver: string
  /** The page of this one alone, where it stands among others. */
  href?: string
}

const titleAbove = (w: Words, shown: Shown, reader: Props['reader']) =>
  reader === 'seeker' && titleOf(w, shown, reader) !== w.kind[shown.side] ? w.kind[shown.side] : undefined

const living = ['to-meet', 'meeting-set', 'met', 'agreeing', 'agreed']

/** One introduction as one side sees it: what fits in words, the one question of now, and the way out. */
export function IntroductionCard({ w, language, shown, reader, onceKey, answer, end, talkOver, href }: Props) {
  const { state, question, meeting, terms } = shown
  const step = stepsFor(w, language, shown, reader)
  return (
    <Card level={3} href={href} above={titleAbove(w, shown, reader)} title={titleOf(w, shown, reader)}>
      <p>
        <Tag tone="blue">{step.state}</Tag>
      </p>
      <OverDays language={language} shown={shown} />
      {shown.about && (
        <>
          <h4>{step.about}</h4>
          <p class="kept-lines">{shown.about}</p>
        </>
      )}
      {shown.href && (
        <p>
          <a href={shown.href}>{w.read}</a>
        </p>
      )}
      {shown.seeker && <AboutSeeker language={language} seeker={shown.seeker} />}
      {reader === 'seeker' && <Reasons w={w} language={language} shown={shown} />}
      {meeting && (state === 'meeting-set' || state === 'met') && (
        <SummaryList
          items={[
            {
              label: w.meeting,
              value: `${formatDay(language, meeting.onDay, 'long')} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`,
            },
            { label: w.place, value: <MeetingPlace w={w} language={language} meeting={meeting} /> },
          ]}
        />
      )}
      {terms && (
        <>
          <h4>{terms.isInForce ? w.terms : w.termsNew}</h4>
          <SummaryList
            items={[
              ...(['frequency', 'how', 'boundaries', 'contact'] as const).map((key) => ({
                label: w.term[key],
                value: <span class="kept-lines">{terms[key] || w.empty}</span>,
              })),
              {
                label: w.reviewOn,
                value: terms.reviewOn ? formatDay(language, terms.reviewOn, 'long') : stepWords(language).noReview,
              },
            ]}
          />
        </>
      )}
      {question && (
        <Form action={answer} onceKey={onceKey} label={step.question[question.step]}>
          <h4>{step.question[question.step]}</h4>
          <p class="field-hint">
            {w.noReason}
            {state === 'open' && ` ${w.until(formatInstant(language, shown.expiresAt))}`}
          </p>
          <ButtonRow>
            <Button name="answer" value="yes">
              {step.yes[question.step]}
            </Button>
            <Button name="answer" value="no" kind="secondary">
              {w.no[question.step]}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {state === 'to-meet' && (
        <p>{shown.side === 'place' ? stepWords(language).place.hint : stepWords(language).toMeet}</p>
      )}
      {state === 'agreed' && shown.hasAskedForChange && <p>{w.talkOverAsked}</p>}
      {state === 'agreed' && !shown.hasAskedForChange && !question && (
        <Disclosure summary={w.talkOver}>
          <p>{w.talkOverNote}</p>
          <PostButton action={talkOver} kind="secondary">
            {w.talkOver}
          </PostButton>
        </Disclosure>
      )}
      <TakeBack language={language} shown={shown} answer={answer} />
      {living.includes(state) && (
        <Disclosure summary={w.end}>
          <p>{w.endNote}</p>
          <PostButton action={end} kind="secondary">
            {w.end}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}

/** Where they meet, with the way to read about it; on the telephone or online the form alone. */
function MeetingPlace({
  w,
  language,
  meeting,
}: {
  w: Words
  language: Language
  meeting: NonNullable<Shown['meeting']>
}) {
  const mode = vocabularyWithReadings(language).mode[meeting.mode]
  if (!meeting.place) return <>{mode}</>
  return (
    <>
      <span class="kept-lines">{meeting.place}</span>
      {meeting.placeHref && (
        <>
          {' '}
          <a href={meeting.placeHref}>{w.read}</a>
        </>
      )}
    </>
  )
}

function Reasons({ w, language, shown }: Pick<Props, 'w' | 'language' | 'shown'>) {
  return (
    <>
      {shown.fits.length > 0 && <h4>{w.fits}</h4>}
      <ul>
        {shown.fits.map((fit) => (
          <li key={fit.rule}>{fitInWords(language, fit)}</li>
        ))}
      </ul>
      {shown.soft.length > 0 && (
        <>
          <h4>{w.soft}</h4>
          <ul>
            {shown.soft.map((soft) => (
              <li key={soft.rule}>{softInWords(language, soft)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
