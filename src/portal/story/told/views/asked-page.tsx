import { Button, ButtonRow, Card, Disclosure, Form, Notice, PageHeading, TextArea, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Asked } from '../../asked/questions.queries.ts'
import type { AskedWords } from '../../asked/words.ts'
import { inWords, type StoryPart } from '../../story.ts'
import { storyWords } from '../../story-words.ts'
import { PartView } from '../../views/reading-view.tsx'

interface Props {
  w: AskedWords
  asked: Asked
  part: StoryPart
  onceKey: string
}

/** One part, for those of whom it tells: no name, no title, no other part. */
export function AskedPage({ w, asked, part, onceKey }: Props) {
  const { language } = usePage()
  const shown = { ...part, text: inWords(part.said, language, 'text') }
  return (
    <>
      <PageHeading
        title={w.told.about(asked.to)}
        lead={w.told.onlyThis}
        back={{ href: urls.toldStories.index(), label: w.told.title }}
      />
      <Card level={2} title={storyWords(language).kind[part.kind]}>
        <PartView w={storyWords(language)} part={shown} address={urls.toldStories.askedMedia({ id: asked.id })} />
      </Card>
      {asked.answer ? (
        <>
          <Notice kind="success">
            <p>{w.told.answered[asked.answer]}</p>
            {asked.words && <p class="kept-lines">{asked.words}</p>}
          </Notice>
          <Disclosure summary={w.told.change}>
            <Answer w={w} id={asked.id} words={asked.words} onceKey={onceKey} />
          </Disclosure>
        </>
      ) : (
        <Answer w={w} id={asked.id} words="" onceKey={onceKey} />
      )}
    </>
  )
}

function Answer({ w, id, words, onceKey }: { w: AskedWords; id: string; words: string; onceKey: string }) {
  return (
    <Form action={urls.toldStories.answer({ id })} onceKey={onceKey} values={{ words: [words] }}>
      <h2>{w.told.question}</h2>
      <p>{w.told.hint}</p>
      <TextArea name="words" label={w.told.words} readers={w.told.readers} rows={3} limit={1000} />
      <ButtonRow>
        <Button name="answer" value="agrees">
          {w.told.agree}
        </Button>
        <Button name="answer" value="objects" kind="secondary">
          {w.told.object}
        </Button>
      </ButtonRow>
    </Form>
  )
}
