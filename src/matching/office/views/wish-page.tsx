import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import {
  Button,
  DateField,
  Disclosure,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  SelectField,
  SummaryList,
  Tag,
  TaskList,
  TextArea,
  Timeline,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Told } from '../../facts.queries.ts'
import { introductionState } from '../../introduction/rules/state.ts'
import { words as ownWords } from '../../own/words.ts'
import { answersInWords } from '../../seeking/answers-in-words.ts'
import type { Talk } from '../../talk.ts'
import type { Listed } from '../load.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  now: string
  found: Listed
  talks: readonly Talk[]
  givers: readonly Told[]
  seenPeers: ReadonlySet<string>
  nameOf: (introduction: Listed['introductions'][number]) => string
  areaName: (id: string) => string
  talkForm: OpenForm
  isTalkOpen: boolean
  link: string | null
  nextNewsOn: string
}

export function WishPage(props: Props) {
  const { w, language, found, link, now } = props
  const { seeking, stage } = found
  const id = { id: seeking.id }
  const said = Object.values(answersInWords(language, found.answers, props.areaName)).flat()
  const state = ownWords(language).state
  const day = (on: string) => formatDay(language, on, 'long')
  const isWaiting = stage !== 'closed' && stage !== 'agreed'
  return (
    <>
      <PageHeading title={w.show(seeking.code)} back={{ href: urls.matching.index(), label: w.title }} />
      <p>
        <Tag tone="blue">{w.stage[stage]}</Tag>
      </p>
      <SummaryList
        items={[
          {
            label: w.received,
            value: listed(
              language,
              [
                formatDay(language, seeking.receivedOn, 'long'),
                w.channels[seeking.channel],
                seeking.typedByName && w.typedBy(seeking.typedByName),
              ]
                .filter((each) => !!each)
                .map(String),
            ),
          },
          ...(isWaiting ? [{ label: w.told, value: w.toldNext(day(found.toldOn), day(props.nextNewsOn)) }] : []),
        ]}
      />
      {link && (
        <Notice kind="info" title={w.linkIs}>
          <code>{link}</code>
        </Notice>
      )}
      <section>
        <h2>{w.said}</h2>
        <SummaryList
          items={said
            .filter(({ value }) => value)
            .map(({ label, value }) => ({ label, value: <span class="kept-lines">{value}</span> }))}
        />
        <LinkButton href={urls.matching.change(id)}>{w.change}</LinkButton>
      </section>
      <section>
        <h2>{w.talks}</h2>
        {props.talks.length === 0 && <p>{w.noTalks}</p>}
        <Timeline
          entries={props.talks.map((talk) => ({
            title: talk.side === 'seeker' ? w.seeker : whoIn(props.givers, talk),
            at: listed(
              language,
              [formatDay(language, talk.heldOn, 'long'), w.channels[talk.channel], talk.byName ?? ''].filter(Boolean),
            ),
            dateTime: talk.heldOn,
            children: <span class="kept-lines">{talk.expectations}</span>,
          }))}
        />
        <Disclosure summary={w.talk} open={props.isTalkOpen || props.talkForm.form.problems.length > 0}>
          <TalkForm {...props} />
        </Disclosure>
      </section>
      <section>
        <h2>{w.introductions}</h2>
        {found.introductions.length === 0 && <p>{w.noIntroductions}</p>}
        {found.introductions.length > 0 && (
          <TaskList
            tasks={found.introductions.map((one) => ({
              title: props.nameOf(one),
              href:
                !one.personId || props.seenPeers.has(one.personId)
                  ? urls.matching.introduction({ id: one.id })
                  : undefined,
              state: 'doing',
              status: state[introductionState(one, now)],
            }))}
          />
        )}
        {!seeking.isClosed && <LinkButton href={urls.matching.options(id)}>{w.options}</LinkButton>}
      </section>
      <section>
        <h2>{w.about}</h2>
        <Disclosure summary={w.news}>
          <p>{w.newsNote}</p>
          <PostButton action={urls.matching.news(id)} kind="secondary">
            {w.news}
          </PostButton>
        </Disclosure>
        <Disclosure summary={w.link}>
          <p>{w.linkNote}</p>
          <PostButton action={urls.matching.link(id)} kind="secondary">
            {w.link}
          </PostButton>
        </Disclosure>
        {seeking.isClosed ? (
          <PostButton action={urls.matching.again(id)} kind="secondary">
            {w.again}
          </PostButton>
        ) : (
          <Disclosure summary={w.close}>
            <p>{w.closeNote}</p>
            <PostButton action={urls.matching.close(id)} kind="secondary">
              {w.close}
            </PostButton>
          </Disclosure>
        )}
        <Disclosure summary={w.erase}>
          <p>{w.eraseNote}</p>
          <PostButton action={urls.matching.erase(id)} kind="warning">
            {w.erase}
          </PostButton>
        </Disclosure>
      </section>
    </>
  )
}

const whoIn = (givers: readonly Told[], { personId, organisationId }: Talk) =>
  givers.find(({ giver }) => giver.id === (personId ?? organisationId))?.name ?? '—'

function TalkForm({ w, found, givers, talkForm }: Props) {
  const people = givers.filter(({ giver }) => giver.side !== 'place')
  return (
    <Form action={urls.matching.talks({ id: found.seeking.id })} {...talkForm.form}>
      <SelectField
        name="with"
        label={w.with}
        options={people.map(({ giver, name }) => ({ value: giver.key, label: name }))}
        empty={w.seeker}
      />
      <DateField name="heldOn" label={w.heldOn} required />
      <RadioGroup
        name="channel"
        label={w.channel}
        required
        options={(['phone', 'meeting', 'paper', 'online'] as const).map((value) => ({
          value,
          label: w.channels[value],
        }))}
      />
      <TextArea name="expectations" label={w.expectations} readers={w.expectationsReaders} limit={2000} />
      <Button>{w.save}</Button>
    </Form>
  )
}
