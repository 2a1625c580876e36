import { Card, CardGrid, EmptyState, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Reading } from '../story.ts'
import type { StoryWords } from '../story-words.ts'
import { ReadingView } from './reading-view.tsx'

export function PublicStories({ w, code, stories }: { w: StoryWords; code: string; stories: readonly Reading[] }) {
  return (
    <>
      <PageHeading title={w.title} lead={w.open.lead} />
      {stories.length === 0 && (
        <EmptyState title={w.open.none}>
          <p>{w.open.noneHint}</p>
        </EmptyState>
      )}
      <CardGrid>
        {stories.map(({ slug, title, teller, contentNote }) => (
          <Card key={slug} title={title} href={urls.place.story({ code, slug })} above={w.open.by(teller)}>
            {contentNote && (
              <p class="kept-lines">
                <strong>{w.open.note}: </strong>
                {contentNote}
              </p>
            )}
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

export function PublicStory({ w, code, reading }: { w: StoryWords; code: string; reading: Reading }) {
  const { slug } = reading
  return (
    <>
      <PageHeading title={reading.title} back={{ href: urls.place.stories({ code }), label: w.title }} />
      <ReadingView w={w} reading={reading} media={(part) => urls.place.storyMedia({ code, slug, part })} isPage />
      <p class="field-hint">{w.open.wait}</p>
      <p>
        <LinkButton href={urls.place.storyPdf({ code, slug })}>{w.open.print}</LinkButton>
      </p>
    </>
  )
}
