import { type Actor, is } from '#platform/auth/actor.ts'
import type { Asked, Owner } from '../asked/questions.queries.ts'
import { isStillAsked } from '../rules.ts'
import type { Story, StoryPart } from '../story.ts'

/** Hosts read what is told for hosts; who organises courses reads what is told for courses. */
export const audienceOf = (actor: Actor | null): 'hosts' | 'courses' =>
  is(actor, 'coordinator', 'officer') ? 'courses' : 'hosts'

export const ownerOf = (actor: Actor | null): Owner =>
  actor && audienceOf(actor) === 'courses' ? { organiser: actor } : { organisationId: actor?.organisationId ?? nobody }

const nobody = '00000000-0000-0000-0000-000000000000'

export interface AskedPart {
  asked: Asked
  part: StoryPart
  story: Pick<Story, 'id' | 'personId'>
}

/** What was asked with the part it is about, where that may still be seen today; of its story nothing else. */
export const stillAsked = (all: readonly Asked[], stories: readonly Story[], today: string): AskedPart[] =>
  all.flatMap((asked) => {
    const story = stories.find(({ id }) => id === asked.storyId)
    const part = story?.parts.find(({ id }) => id === asked.partId)
    if (!story || !part || !isStillAsked(story, part, today)) return []
    return { asked, part, story: { id: story.id, personId: story.personId } }
  })
