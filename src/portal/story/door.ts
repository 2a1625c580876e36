import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { listIdsInScope, readProxy } from '#register/index.ts'
import { urls } from '#urls.ts'
import { lockStory } from './leaving-store.ts'
import { isFor, isOpenToOffice } from './rules.ts'
import { listStories } from './stories.queries.ts'
import type { Story } from './story.ts'
import type { StoryWords } from './story-words.ts'

/** Two ways to the same story: its teller's own pages, and those of a coordinator who types what the teller says. */
export interface Door {
  addresses: typeof urls.myStories | typeof urls.stories
  guard: ReturnType<typeof only>
  isProxy: boolean
}

export const ownDoor: Door = { addresses: urls.myStories, guard: only('supporter'), isProxy: false }
export const deskDoor: Door = { addresses: urls.stories, guard: only('coordinator'), isProxy: true }

/** The story in the address, where whoever asks may go through this door to it. */
export async function storyAt(c: HouseContext, tx: Tx, moment: Moment, door: Door): Promise<Story | null> {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!isId(id) || !actor) return null
  const [story] = await listStories(tx, moment, { id })
  if (!story) return null
  if (!door.isProxy) return story.personId === actor.personId ? story : null
  const seen = await listIdsInScope(tx, moment, actor, [story.personId])
  return seen.has(story.personId) ? asOffice(story) : null
}

/** Who reads what is typed here, as it is said beside the fields. */
export const readersAt = ({ isProxy }: Door, w: StoryWords): string => (isProxy ? w.staff.readers : w.readers)

/** What the office sees of a story: of one its teller writes alone, no part that they keep. */
export function asOffice(story: Story): Story | null {
  if (!isOpenToOffice(story)) return null
  if (story.channel !== 'online') return story
  return { ...story, parts: story.parts.filter(({ audience }) => isFor(audience, 'staff')) }
}

/** The same for a change: nobody else changes it meanwhile. */
export async function storyToChange(c: HouseContext, tx: Tx, moment: Moment, door: Door): Promise<Story | null> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  await lockStory(tx, moment, id)
  return storyAt(c, tx, moment, door)
}

/** How it came in: typed by the teller, or as whoever types for them says. */
export function channelAt(
  c: HouseContext,
  { isProxy }: Door,
): { channel: Channel; problems: CodedProblem[] } | { channel: null; problems: CodedProblem[] } {
  if (!isProxy) return { channel: 'online', problems: [] }
  const told = readProxy(typedOf(c.var.typed ?? new FormData()))
  return told.ok ? { channel: told.value.channel, problems: [] } : { channel: null, problems: told.problems }
}
