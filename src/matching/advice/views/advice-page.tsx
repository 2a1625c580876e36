import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Disclosure,
  Form,
  Notice,
  PageHeading,
  PostButton,
  Tag,
  TextArea,
  Timeline,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Theme, themes } from '../../vocabulary.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import type { Consultation, Note } from '../store.ts'
import type { words } from '../words.ts'
import { ConsentPart } from './consent-part.tsx'

type W = ReturnType<typeof words>

const stateOf = ({ answer, closedAt }: Consultation) => (closedAt ? 'closed' : (answer ?? 'waiting'))

interface ShowProps {
  w: W
  language: Language
  accountId: string
  one: Consultation
  notes: readonly Note[]
  shared: readonly Theme[]
  note: OpenForm
  consent: OpenForm
  /** Why the last change was not made. */
  refused: string | null
}

export function AdvicePage({ w, language, accountId, one, notes, shared, note, consent, refused }: ShowProps) {
  const isAdviser = one.adviserAccountId === accountId
  const id = { id: one.id }
  const m = vocabularyWords(language)
  return (
    <>
      <PageHeading
        title={w.with(isAdviser ? one.askerName : one.adviserName)}
        back={{ href: urls.advice.index(), label: w.own }}
      />
      <p>
        <Tag tone="blue">{w.state[stateOf(one)]}</Tag>
      </p>
      <Notice kind="info">
        <p>{w.readers}</p>
      </Notice>
      {refused && (
        <Notice kind="warning" announce>
          <p>{refused}</p>
        </Notice>
      )}
      {one.topic && <p class="kept-lines">{one.topic}</p>}
      {!isAdviser && one.answer === null && !one.closedAt && (
        <PostButton action={urls.advice.close(id)} kind="secondary">
          {w.takeBack}
        </PostButton>
      )}
      {isAdviser && one.answer === null && !one.closedAt && (
        <ButtonRow>
          <PostButton action={urls.advice.answer(id)} fields={{ answer: 'yes' }}>
            {w.accept}
          </PostButton>
          <PostButton action={urls.advice.answer(id)} fields={{ answer: 'no' }} kind="secondary">
            {w.decline}
          </PostButton>
        </ButtonRow>
      )}
      <Timeline
        entries={notes.map((note) => ({
          title: note.authorAccountId === one.adviserAccountId ? one.adviserName : one.askerName,
          at: formatInstant(language, note.writtenAt),
          dateTime: note.writtenAt,
          children: note.words,
        }))}
      />
      {one.answer === 'yes' && (!one.closedAt || note.form.problems.length > 0 || refused !== null) && (
        <Form action={urls.advice.note(id)} {...note.form}>
          <TextArea name="words" label={w.note} readers={w.readers} rows={4} limit={4000} required />
          <Button>{w.write}</Button>
        </Form>
      )}
      {!isAdviser && one.answer === 'yes' && (
        <Disclosure summary={w.themes} open={shared.length > 0}>
          <p>{w.themesNote}</p>
          <Form action={urls.advice.share(id)} values={{ themes: [...shared] }}>
            <CheckboxGroup
              name="themes"
              label={w.themes}
              options={themes.map((value) => ({ value, label: m.theme[value] }))}
            />
            <Button kind="secondary">{w.save}</Button>
          </Form>
        </Disclosure>
      )}
      {one.answer === 'yes' && !one.closedAt && (
        <ConsentPart w={w} language={language} one={one} isAdviser={isAdviser} open={consent} />
      )}
      {one.answer === 'yes' && !one.closedAt && (
        <ButtonRow>
          <PostButton action={urls.advice.close(id)} fields={{ closing: 'talked' }} kind="secondary">
            {w.close}
          </PostButton>
          {one.consentOn !== null && (
            <PostButton action={urls.advice.close(id)} fields={{ closing: 'passed-on' }} kind="quiet">
              {w.passOn}
            </PostButton>
          )}
        </ButtonRow>
      )}
    </>
  )
}
