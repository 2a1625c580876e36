import { Button, ButtonRow, Card, Form, PageHeading, PostButton, RadioGroup, usePage } from '#ui/index.ts'
import type { Door } from '../../door.ts'
import { inWords, type Story, type StoryPart } from '../../story.ts'
import { storyWords } from '../../story-words.ts'
import type { AskedWords } from '../words.ts'

interface Props {
  w: AskedWords
  door: Door
  story: Story
  part: StoryPart
  owners: readonly { key: string; name: string }[]
}

export function AskPage({ w, door, story, part, owners }: Props) {
  const { language } = usePage()
  const at = { id: story.id, part: part.id }
  return (
    <>
      <PageHeading title={w.askTitle} lead={w.askLead} back={{ href: door.addresses.show({ id: story.id }) }} />
      <Card level={2} title={storyWords(language).kind[part.kind]}>
        <p class="kept-lines">{inWords(part.said, language, 'text')}</p>
      </Card>
      {owners.length === 0 ? (
        <p>{w.nobody}</p>
      ) : (
        <Form action={door.addresses.ask(at)}>
          <RadioGroup
            name="to"
            label={w.whom}
            required
            options={owners.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <ButtonRow>
            <Button>{w.send}</Button>
          </ButtonRow>
        </Form>
      )}
      {part.questions.length > 0 && (
        <section>
          <p>{w.takeBackNote}</p>
          <PostButton action={door.addresses.takeBack(at)} kind="secondary">
            {w.takeBack}
          </PostButton>
        </section>
      )}
    </>
  )
}
