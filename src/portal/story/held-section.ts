import { type HeldSection, heldTable, heldWords, showsIn } from '#people/index.ts'
import { listHeldStories, listHeldStoryWords } from './held.queries.ts'
import { storyWords } from './story-words.ts'
import { words } from './words.ts'

/** Stories of recovery that the person told here, with what became of them. */
const stories = heldTable({
  id: 'stories',
  tables: ['recovery_story', 'recovery_story_state', 'recovery_story_consent', 'recovery_story_question'],
  title: (language) => words(language).heldTitle,
  read: listHeldStories,
  accounts: ['recorded_by'],
  columns: (language) => {
    const { label } = words(language)
    const held = heldWords(language)
    const show = showsIn(language)
    return {
      states: [label.states, show.choices(storyWords(language).state)],
      words: [label.words],
      said_of_parts: [label.saidOfParts],
      channel: [label.channel, show.choice(held.channel)],
      recorded_by_name: [label.typedBy],
      recorded_at: [label.recordedAt, show.instant],
    }
  },
})

/** What they tell, word for word, in every wording that is kept. */
const told = heldTable({
  id: 'story-words',
  tables: ['recovery_story_words', 'recovery_story_part'],
  title: (language) => words(language).heldWordsTitle,
  read: listHeldStoryWords,
  accounts: ['recorded_by'],
  columns: (language) => {
    const { label } = words(language)
    const w = storyWords(language)
    const show = showsIn(language)
    return {
      teller: [label.teller],
      title: [w.label.title],
      content_note: [w.label.contentNote],
      kind: [label.kind, show.choice(w.kind)],
      body: [w.label.text],
      alt: [w.label.alt],
      transcript: [w.label.transcript],
      audience: [w.label.audience, show.choice(w.audience)],
      until_on: [w.label.untilOn, show.day],
      removed_at: [label.removedAt, show.instant],
      recorded_at: [label.recordedAt, show.instant],
    }
  },
})

export const storySections: readonly HeldSection[] = [stories, told]
