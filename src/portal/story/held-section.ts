import { heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import { words } from './words.ts'

/** Stories of recovery that the person told here. */
export const storySection = heldTable({
  id: 'stories',
  tables: ['recovery_story'],
  title: (language) => words(language).heldTitle,
  read: rowsOf('recovery_story', 'recorded_at'),
  accounts: ['recorded_by'],
  columns: (language) => {
    const { label } = words(language)
    const held = heldWords(language)
    const show = showsIn(language)
    return {
      teller: [label.teller],
      channel: [label.channel, show.choice(held.channel)],
      recorded_by_name: [label.typedBy],
      recorded_at: [label.recordedAt, show.instant],
    }
  },
})
