import { Card, CardGrid, EmptyState, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Door } from '../door.ts'
import { stateOf } from '../rules.ts'
import { inWords, type Story } from '../story.ts'
import type { StoryWords } from '../story-words.ts'

interface Props {
  w: StoryWords
  door: Door
  stories: readonly Story[]
  names: ReadonlyMap<string, string>
  language: 'ja' | 'en' | 'easy'
}

export function IndexPage({ w, door, stories, names, language }: Props) {
  const of = door.isProxy ? w.staff : w.mine
  const hint = door.isProxy ? w.staff.lookHint : w.mine.noneHint
  return (
    <>
      <PageHeading
        title={of.title}
        lead={of.lead}
        actions={<LinkButton href={door.addresses.new()}>{of.begin}</LinkButton>}
      />
      {door.isProxy && (
        <p>
          <a href={urls.toldStories.index()}>{w.staff.forCourses}</a>
        </p>
      )}
      {stories.length === 0 && (
        <EmptyState title={of.none}>
          <p>{hint}</p>
        </EmptyState>
      )}
      <CardGrid>
        {stories.map((story) => (
          <Card
            key={story.id}
            title={inWords(story.said, language, 'title')}
            href={door.addresses.show({ id: story.id })}
            above={names.get(story.personId)}
          >
            <p>
              <StateTag w={w} story={story} />
            </p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

export function StateTag({ w, story }: { w: StoryWords; story: Story }) {
  const state = stateOf(story)
  const tone = state === 'published' ? 'green' : state === 'submitted' || state === 'checked' ? 'blue' : 'neutral'
  return <Tag tone={tone}>{w.state[state]}</Tag>
}
