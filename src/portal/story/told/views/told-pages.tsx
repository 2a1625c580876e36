import { Card, CardGrid, EmptyState, PageHeading, TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Asked } from '../../asked/questions.queries.ts'
import type { AskedWords } from '../../asked/words.ts'
import type { Reading } from '../../story.ts'
import type { StoryWords } from '../../story-words.ts'
import { ReadingView } from '../../views/reading-view.tsx'

interface Props {
  w: AskedWords
  storyWords: StoryWords
  audience: 'hosts' | 'courses'
  stories: readonly Reading[]
  asked: readonly Asked[]
}

export function ToldIndexPage({ w, storyWords, audience, stories, asked }: Props) {
  return (
    <>
      <PageHeading title={w.told.title} lead={audience === 'hosts' ? w.told.leadHosts : w.told.leadCourses} />
      {asked.length > 0 && (
        <section>
          <h2>{w.told.askedTitle}</h2>
          <TaskList
            tasks={asked.map(({ id, to, answer }) => ({
              title: w.told.about(to),
              href: urls.toldStories.asked({ id }),
              state: answer ? 'done' : 'todo',
              status: answer ? w.told.answered[answer] : w.told.waiting,
            }))}
          />
        </section>
      )}
      {stories.length === 0 && (
        <EmptyState title={w.told.none}>
          <p>{w.told.noneHint}</p>
        </EmptyState>
      )}
      <CardGrid>
        {stories.map(({ slug, title, teller, contentNote }) => (
          <Card key={slug} title={title} href={urls.toldStories.show({ slug })} above={storyWords.open.by(teller)}>
            {contentNote && (
              <p class="kept-lines">
                <strong>{storyWords.open.note}: </strong>
                {contentNote}
              </p>
            )}
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

export function ToldPage({ w, storyWords, reading }: Pick<Props, 'w' | 'storyWords'> & { reading: Reading }) {
  const { slug } = reading
  return (
    <>
      <PageHeading title={reading.title} back={{ href: urls.toldStories.index(), label: w.told.title }} />
      <ReadingView w={storyWords} reading={reading} media={(part) => urls.toldStories.media({ slug, part })} isPage />
      <p class="field-hint">{w.told.wait}</p>
    </>
  )
}
