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
  RadioGroup,
  Tag,
  TaskList,
  TextArea,
  Timeline,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Theme, themes } from '../../vocabulary.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import type { Adviser } from '../advisers.ts'
import type { Consultation, Note } from '../store.ts'
import type { words } from '../words.ts'

type W = ReturnType<typeof words>

const stateOf = ({ answer, closedAt }: Consultation) => (closedAt ? 'closed' : (answer ?? 'waiting'))

interface IndexProps {
  w: W
  accountId: string
  own: readonly Consultation[]
  /** Null for staff, who do not ask here. */
  ask: { advisers: readonly Adviser[]; open: OpenForm } | null
  offer: { isOffered: boolean; may: boolean; open: OpenForm }
}

export function AdviceIndexPage({ w, accountId, own, ask, offer }: IndexProps) {
  return (
    <>
      <PageHeading title={ask ? w.title : w.staffTitle} lead={ask ? w.lead : w.staffLead} />
      <section>
        <h2>{w.own}</h2>
        {own.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <TaskList
            tasks={own.map((one) => ({
              title: w.with(one.adviserAccountId === accountId ? one.askerName : one.adviserName),
              href: urls.advice.show({ id: one.id }),
              state: one.closedAt ? 'done' : 'waiting',
              status: w.state[stateOf(one)],
            }))}
          />
        )}
      </section>
      {ask && (
        <section>
          <h2>{w.ask}</h2>
          {ask.advisers.length === 0 ? (
            <p>{w.nobody}</p>
          ) : (
            <Form action={urls.advice.ask()} {...ask.open.form}>
              <RadioGroup
                name="adviser"
                label={w.whom}
                required
                options={ask.advisers.map(({ accountId: value, name, about }) => ({
                  value,
                  label: name,
                  description: about || undefined,
                }))}
              />
              <TextArea name="topic" label={w.topic} readers={w.readers} rows={4} limit={2000} />
              <Button>{w.send}</Button>
            </Form>
          )}
        </section>
      )}
      <section>
        <h2>{w.offer}</h2>
        <p>{w.offerNote}</p>
        {offer.isOffered ? (
          <PostButton action={urls.advice.offer()} kind="secondary" fields={{ stop: 'yes' }}>
            {w.stop}
          </PostButton>
        ) : offer.may ? (
          <Form action={urls.advice.offer()} {...offer.open.form}>
            <TextArea name="about" label={w.about} readers={w.aboutReaders} rows={2} limit={300} />
            <Button kind="secondary">{w.start}</Button>
          </Form>
        ) : (
          <p>{w.tooEarly}</p>
        )}
      </section>
    </>
  )
}

interface ShowProps {
  w: W
  language: Language
  accountId: string
  one: Consultation
  notes: readonly Note[]
  shared: readonly Theme[]
  open: OpenForm
}

export function AdvicePage({ w, language, accountId, one, notes, shared, open }: ShowProps) {
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
      {one.topic && <p class="pre-line">{one.topic}</p>}
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
      {one.answer === 'yes' && !one.closedAt && (
        <Form action={urls.advice.note(id)} {...open.form}>
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
        <ButtonRow>
          <PostButton action={urls.advice.close(id)} fields={{ closing: 'talked' }} kind="secondary">
            {w.close}
          </PostButton>
          <PostButton action={urls.advice.close(id)} fields={{ closing: 'passed-on' }} kind="quiet">
            {w.passOn}
          </PostButton>
        </ButtonRow>
      )}
    </>
  )
}
