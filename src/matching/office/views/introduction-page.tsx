import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { inBrackets, labelled, listed } from '#platform/i18n/punctuation.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { modes } from '#register/vocabulary.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  FieldPair,
  Form,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  SummaryList,
  Tag,
  TextArea,
  TextField,
  TimeField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Introduction } from '../../introduction/rules/facts.ts'
import { introductionState, isOver, questionFor } from '../../introduction/rules/state.ts'
import type { Shown } from '../../introduction/shown.ts'
import { words as ownWords } from '../../own/words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  now: string
  one: Introduction
  shown: Shown
  giverName: string
  forms: Record<'meeting' | 'agreement' | 'review', OpenForm>
  refused: readonly string[]
}

export function IntroductionPage(props: Props) {
  const { w, language, now, one, shown, giverName, refused } = props
  const state = introductionState(one, now)
  const id = { id: one.id }
  const own = ownWords(language)
  return (
    <>
      <PageHeading
        title={listed(language, [w.show(one.code), giverName])}
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
        <Tag tone="blue">{own.state[state]}</Tag>
      </p>
      <p>{w.names}</p>
      <Answers {...props} />
      {one.meeting && (
        <SummaryList
          items={[
            {
              label: own.meeting,
              value: `${formatDay(language, one.meeting.onDay, 'long')} ${formatSpan(language, one.meeting.startMinute, one.meeting.endMinute)}`,
            },
          ]}
        />
      )}
      {state === 'meeting-set' && (
        <ButtonRow>
          <PostButton action={urls.matching.meetingRecord(id)} fields={{ tookPlace: 'yes' }}>
            {w.met}
          </PostButton>
          <PostButton action={urls.matching.meetingRecord(id)} fields={{ tookPlace: 'no' }} kind="secondary">
            {w.notMet}
          </PostButton>
        </ButtonRow>
      )}
      {['to-meet', 'meeting-set', 'met'].includes(state) && <MeetingForm {...props} />}
      {['met', 'agreeing', 'agreed'].includes(state) && <AgreementForm {...props} />}
      {shown.terms && (
        <section>
          <h2>{shown.terms.isInForce ? own.terms : own.termsNew}</h2>
          <SummaryList
            items={(['frequency', 'how', 'boundaries', 'contact'] as const).map((key) => ({
              label: w.term[key],
              value: shown.terms?.[key] || '—',
            }))}
          />
          {shown.reviewOn && (
            <p>
              {w.reviewOn}: {formatDay(language, shown.reviewOn, 'long')}
            </p>
          )}
        </section>
      )}
      {state === 'agreed' && <ReviewForm {...props} />}
      {one.reviews.length > 0 && (
        <section>
          <h2>{w.reviews}</h2>
          <ul>
            {one.reviews.map((review) => (
              <li key={review.id}>
                {formatDay(language, review.heldOn, 'long')} {w.outcomes[review.outcome]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state === 'open' && (
        <PostButton action={urls.matching.introductionWithdraw(id)} kind="secondary">
          {w.withdraw}
        </PostButton>
      )}
      {!isOver(state) && state !== 'open' && (
        <Disclosure summary={w.endIt}>
          <PostButton action={urls.matching.introductionEnd(id)} kind="secondary">
            {w.endIt}
          </PostButton>
        </Disclosure>
      )}
    </>
  )
}

/** What each side has said, and what can be entered for a side that said it by telephone. */
function Answers({ w, language, one, now }: Props) {
  const sides = (['seeker', 'giver'] as const).filter((side) => side === 'seeker' || one.side !== 'place')
  return (
    <section>
      <h2>{w.answers}</h2>
      <SummaryList
        items={sides.map((side) => ({
          label: w.side[side],
          value:
            one.answers
              .filter((answer) => answer.side === side)
              .map(({ step, answer }) => labelled(language, w.step[step], w[answer]))
              .join('\n') || w.notYet,
        }))}
      />
      {sides.map((side) => {
        const question = questionFor(one, side, now)
        if (!question) return null
        return (
          <Disclosure
            key={side}
            summary={w.answerFor + inBrackets(language, listed(language, [w.side[side], w.step[question.step]]))}
          >
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

function MeetingForm({ w, language, one, forms }: Props) {
  const v = vocabularyWithReadings(language)
  return (
    <Disclosure summary={w.setMeeting} open={one.meeting === null || forms.meeting.form.problems.length > 0}>
      <Form action={urls.matching.meeting({ id: one.id })} {...forms.meeting.form}>
        <DateField name="onDay" label={w.onDay} required />
        <FieldPair>
          <TimeField name="start" label={w.start} required />
          <TimeField name="end" label={w.end} required />
        </FieldPair>
        <RadioGroup
          name="mode"
          label={w.mode}
          required
          options={modes.map((value) => ({ value, label: v.mode[value] }))}
        />
        <TextField name="place" label={w.place} readers={w.placeReaders} />
        <Button>{w.save}</Button>
      </Form>
    </Disclosure>
  )
}

function AgreementForm({ w, one, forms }: Props) {
  return (
    <Disclosure summary={w.agreement} open={forms.agreement.form.problems.length > 0}>
      <p>{w.agreementNote}</p>
      <Form action={urls.matching.agreement({ id: one.id })} {...forms.agreement.form}>
        {(['frequency', 'how', 'boundaries', 'contact'] as const).map((key) => (
          <TextArea
            key={key}
            name={key}
            label={w.term[key]}
            readers={w.placeReaders}
            rows={3}
            limit={600}
            required={key === 'frequency' || key === 'how'}
          />
        ))}
        <DateField name="reviewOn" label={w.reviewOn} required />
        <Button>{w.save}</Button>
      </Form>
    </Disclosure>
  )
}

function ReviewForm({ w, one, forms }: Props) {
  return (
    <Disclosure summary={w.review} open={forms.review.form.problems.length > 0}>
      <Form action={urls.matching.review({ id: one.id })} {...forms.review.form}>
        <DateField name="heldOn" label={w.heldOn} required />
        <RadioGroup
          name="outcome"
          label={w.outcome}
          required
          options={(['continue', 'change', 'end'] as const).map((value) => ({ value, label: w.outcomes[value] }))}
        />
        <TextArea name="words" label={w.reviewWords} rows={3} limit={1000} />
        <DateField name="nextOn" label={w.nextOn} />
        <Button>{w.save}</Button>
      </Form>
    </Disclosure>
  )
}
