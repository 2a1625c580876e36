import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
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
  open: OpenForm
}

/** One part, for those of whom it tells: no name, no title, no other part. */
export function AskedPage({ w, asked, part, open }: Props) {
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
      <DraftNotice draft={open.draft} />
      {asked.answer ? (
        <>
          <Notice kind="success">
            <p>{w.told.answered[asked.answer]}</p>
            {asked.words && <p class="kept-lines">{asked.words}</p>}
          </Notice>
          <Disclosure summary={w.told.change} open={open.draft !== null || open.form.problems.length > 0}>
            <Answer w={w} id={asked.id} open={open} />
          </Disclosure>
        </>
      ) : (
        <Answer w={w} id={asked.id} open={open} />
      )}
    </>
  )
}

function Answer({ w, id, open }: { w: AskedWords; id: string; open: OpenForm }) {
  return (
    <Form action={urls.toldStories.answer({ id })} {...open.form}>
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
