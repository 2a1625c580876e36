import { formatDay } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Card, Form, LinkButton, Notice, PageHeading, PostButton, Tag, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { QuestionsLine } from '../asked/views/questions-line.tsx'
import { askedWords } from '../asked/words.ts'
import type { Door } from '../door.ts'
import { partKinds, stateOf } from '../rules.ts'
import { inWords, type Story, type StoryPart, tellerIn } from '../story.ts'
import type { StoryWords } from '../story-words.ts'
import { StateTag } from './index-page.tsx'

interface Props {
  w: StoryWords
  door: Door
  story: Story
  language: 'ja' | 'en' | 'easy'
  isShown: boolean
  onceKey: string
  refused: string | null
}

export function StoryPage({ w, door, story, language, isShown, onceKey, refused }: Props) {
  const { addresses, isProxy } = door
  const of = { id: story.id }
  const state = stateOf(story)
  const back = story.states.findLast(({ state }) => state === 'returned')
  const mayWithdraw = state !== 'draft' && state !== 'withdrawn'
  return (
    <>
      <PageHeading
        title={inWords(story.said, language, 'title')}
        above={w.open.by(tellerIn(story.said))}
        back={{ href: addresses.index() }}
        actions={<LinkButton href={addresses.words(of)}>{w.change}</LinkButton>}
      />
      {refused && (
        <Notice kind="warning" announce>
          <p>{refused}</p>
        </Notice>
      )}
      <p>
        <StateTag w={w} story={story} /> {isShown ? w.shownNow : w.notShownNow}
      </p>
      {back && state === 'returned' && (
        <Notice kind="info" title={w.backWords}>
          <p class="kept-lines">{back.words}</p>
        </Notice>
      )}
      <section>
        <h2>{w.parts}</h2>
        {story.parts.length === 0 && <p>{w.noParts}</p>}
        {isShown && <p class="field-hint">{w.changedAfter}</p>}
        <div class="told-parts">
          {story.parts.map((part) => (
            <PartCard key={part.id} w={w} door={door} story={story} part={part} language={language} />
          ))}
        </div>
        <ButtonRow>
          {partKinds.map((kind) => (
            <LinkButton key={kind} href={addresses.partNew({ ...of, kind })}>
              {w.add[kind]}
            </LinkButton>
          ))}
        </ButtonRow>
      </section>
      <section>
        <h2>{w.preview}</h2>
        <p>
          <LinkButton href={addresses.preview(of)}>{w.preview}</LinkButton>
        </p>
        {state !== 'submitted' && <p>{w.submitHint}</p>}
        <ButtonRow>
          {state !== 'submitted' && (
            <PostButton action={addresses.submit(of)} fields={{ _once: onceKey }} kind="secondary">
              {w.submit}
            </PostButton>
          )}
          {(state === 'checked' || state === 'published') && (
            <LinkButton href={addresses.publish(of)} kind="primary">
              {state === 'published' ? w.extend : w.publish}
            </LinkButton>
          )}
          {(isShown || mayWithdraw) && <LinkButton href={addresses.withdraw(of)}>{w.withdraw}</LinkButton>}
        </ButtonRow>
      </section>
      {isProxy && state === 'submitted' && <CheckSection w={w} id={story.id} onceKey={onceKey} />}
      {isProxy && mayWithdraw && state !== 'archived' && (
        <PostButton action={urls.stories.archive(of)} kind="quiet" fields={{ _once: `${onceKey}a` }}>
          {w.staff.archive}
        </PostButton>
      )}
    </>
  )
}

function CheckSection({ w, id, onceKey }: { w: StoryWords; id: string; onceKey: string }) {
  return (
    <section>
      <h2>{w.staff.look}</h2>
      <p>{w.staff.lookHint}</p>
      <Form action={urls.stories.check({ id })} onceKey={`${onceKey}c`}>
        <TextArea name="words" label={w.staff.backWords} hint={w.staff.backHint} rows={3} limit={1000} />
        <ButtonRow>
          <Button name="answer" value="checked">
            {w.staff.check}
          </Button>
          <Button kind="secondary" name="answer" value="returned">
            {w.staff.giveBack}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

type PartProps = Pick<Props, 'w' | 'door' | 'story' | 'language'> & { part: StoryPart }

function PartCard({ w, door, story, part, language }: PartProps) {
  const at = { id: story.id, part: part.id }
  return (
    <Card
      level={3}
      title={w.kind[part.kind]}
      footer={
        <ButtonRow>
          <LinkButton href={door.addresses.part(at)}>{w.edit}</LinkButton>
          <LinkButton href={door.addresses.ask(at)} kind="quiet">
            {askedWords(language).ask}
          </LinkButton>
          <PostButton action={door.addresses.partRemove(at)} kind="quiet">
            {w.remove}
          </PostButton>
        </ButtonRow>
      }
    >
      <p>
        <Tag tone={part.audience === 'public' ? 'green' : 'neutral'}>{w.audience[part.audience]}</Tag>{' '}
        {formatDay(language, part.fromOn, 'long')} – {part.untilOn && formatDay(language, part.untilOn, 'long')}
      </p>
      {part.kind === 'picture' && part.fileId && (
        <figure class="told-media">
          <img src={door.addresses.media(at)} alt="" loading="lazy" />
        </figure>
      )}
      <p class="kept-lines">{inWords(part.said, language, 'text')}</p>
      <QuestionsLine questions={part.questions} />
    </Card>
  )
}
