import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import { listed } from '#platform/i18n/punctuation.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { modes } from '#register/vocabulary.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  Disclosure,
  FieldPair,
  Form,
  RadioGroup,
  TextArea,
  TextField,
  TimeField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ProposedPlace } from '../../introduction/meeting-place.ts'
import { closedInWords, placeInWords } from '../../introduction/place-words.ts'
import { wishesChangeSince } from '../../introduction/rules/change.ts'
import { agreementInForce, introductionState } from '../../introduction/rules/state.ts'
import { flowWords } from '../flow-words.ts'
import type { IntroductionProps } from './introduction-page.tsx'

export function MeetingForm(props: IntroductionProps) {
  const { w, language, one, forms, places } = props
  const v = vocabularyWithReadings(language)
  const { form, draft } = forms.meeting
  const isOpen = one.meeting === null || form.problems.length > 0 || places !== null
  return (
    <Disclosure summary={one.meeting === null ? w.setMeeting : w.setOther} open={isOpen}>
      <DraftNotice draft={draft} />
      <Form action={urls.matching.meeting({ id: one.id })} {...form}>
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
        {places !== null && <Places {...props} places={places} />}
        <TextField name="place" label={w.place} hint={w.placeHint} readers={w.placeReaders} />
        <ButtonRow>
          <Button>{w.save}</Button>
          <Button name="look" value="places" kind="secondary">
            {w.lookForPlaces}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}

/** Quiet places at the time typed in, with reasons; those that are closed then on request. */
function Places({ w, language, places, forms }: IntroductionProps & { places: readonly ProposedPlace[] }) {
  if (forms.meeting.form.values.mode?.[0] !== 'in-person') return <p>{w.placesInPerson}</p>
  const open = places.filter(({ finding }) => finding.closed === null)
  const closed = places.flatMap(({ place, finding }) => (finding.closed ? [{ place, closed: finding.closed }] : []))
  return (
    <>
      {open.length === 0 && <p>{w.noPlaces}</p>}
      {open.length > 0 && (
        <RadioGroup
          name="placeKey"
          label={w.quietPlaces}
          hint={w.quietPlacesHint}
          options={[
            ...open.map(({ place, finding }) => ({
              value: place.key,
              label: listed(language, [place.title, place.where].filter(Boolean)),
              description: <span class="kept-lines">{placeInWords(language, finding).join('\n')}</span>,
            })),
            { value: '', label: w.otherPlace },
          ]}
        />
      )}
      {closed.length > 0 && (
        <Disclosure summary={w.closedPlaces(String(closed.length))}>
          <ul>
            {closed.map(({ place, closed: spans }) => (
              <li key={place.key}>
                <strong>{place.title}</strong> {closedInWords(language, spans)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

export function AgreementForm({ w, one, now, forms }: IntroductionProps) {
  const { form, draft } = forms.agreement
  const isInForce = agreementInForce(one) !== null
  const isWaiting = introductionState(one, now) === 'agreeing' && one.agreements.length === 0
  const isOpen = form.problems.length > 0 || isWaiting || (isInForce && wishesChangeSince(one) !== null)
  return (
    <Disclosure summary={isInForce ? w.agreementChange : w.agreement} open={isOpen}>
      <p>{isInForce ? w.agreementChangeNote : w.agreementNote}</p>
      <DraftNotice draft={draft} />
      <Form action={urls.matching.agreement({ id: one.id })} {...form}>
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

export function ReviewForm({ w, language, one, forms }: IntroductionProps) {
  const { form, draft } = forms.review
  return (
    <Disclosure summary={w.review} open={form.problems.length > 0}>
      <p>{w.reviewNote}</p>
      <DraftNotice draft={draft} />
      <Form action={urls.matching.review({ id: one.id })} {...form}>
        <DateField name="heldOn" label={w.heldOn} required />
        <RadioGroup
          name="outcome"
          label={w.outcome}
          required
          options={(['continue', 'change', 'end'] as const).map((value) => ({ value, label: w.outcomes[value] }))}
        />
        <TextArea name="words" label={w.reviewWords} readers={w.reviewReaders} rows={3} limit={1000} />
        <DateField name="nextOn" label={w.nextOn} />
        <Checkbox name="noNext" value="yes" label={flowWords(language).noNext} />
        <Button>{w.save}</Button>
      </Form>
    </Disclosure>
  )
}
