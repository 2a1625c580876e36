import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  PostButton,
  RadioGroup,
  TextArea,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words } from '../words.ts'
import type { ShowProps } from './show-page.tsx'

/** The waiting list, no place this time with kind words, opening again, and a withdrawal that came by telephone. */
export function DecidePart({ application, decline }: ShowProps) {
  const w = words(usePage().language)
  const { id, state } = application
  const action = urls.applications.decide({ id })
  return (
    <>
      {(state === 'undecided' || state === 'declined') && (
        <Disclosure summary={w.decide.waiting}>
          <p>{w.decide.waitingAbout}</p>
          <PostButton action={action} kind="secondary" fields={{ decision: 'waiting', words: w.decide.waitingWords }}>
            {w.decide.waiting}
          </PostButton>
        </Disclosure>
      )}
      {(state === 'undecided' || state === 'waiting') && (
        <Disclosure summary={w.decide.declined}>
          <p>{w.decide.declinedAbout}</p>
          <Form action={action} {...decline.form}>
            <HiddenField name="decision" value="declined" />
            <TextArea name="words" label={w.label.words} readers={w.readers} rows={6} limit={1000} id="decline-words" />
            <ButtonRow>
              <Button kind="secondary">{w.decide.declined}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      {(state === 'waiting' || state === 'declined') && (
        <Disclosure summary={w.decide['open-again']}>
          <PostButton action={action} kind="secondary" fields={{ decision: 'open-again' }}>
            {w.decide['open-again']}
          </PostButton>
        </Disclosure>
      )}
      <Disclosure summary={w.decide.withdraw}>
        <p>{w.decide.withdrawAbout}</p>
        <Form action={action} values={{ channel: ['phone'] }}>
          <HiddenField name="decision" value="withdrawn" />
          <RadioGroup
            name="channel"
            label={w.label.receivedBy}
            inline
            options={(['phone', 'paper', 'meeting'] as const).map((value) => ({ value, label: w.channel[value] }))}
          />
          <ButtonRow>
            <Button kind="secondary">{w.decide.withdrawButton}</Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </>
  )
}
