import { heldTable, heldWords, rowsOf, showsIn } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listHeldApart } from './held.queries.ts'
import { words } from './words.ts'

const titled = (id: 'apart' | 'wordsAboutCompany') => ({
  id,
  title: (language: Language) => words(language).section[id],
})

/** With whom the person does not go, as they said; what others said is theirs. */
export const apart = heldTable({
  ...titled('apart'),
  tables: ['refused_person'],
  read: listHeldApart,
  accounts: ['typed_by'],
  columns: (language) => {
    const { label, someone } = words(language)
    const { instant, choice } = showsIn(language)
    const held = heldWords(language)
    return {
      named: [label.named, (value) => String(value ?? someone)],
      said_at: [label.saidAt, instant],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})

export const wordsAboutCompany = heldTable({
  ...titled('wordsAboutCompany'),
  tables: ['words_about_company'],
  read: rowsOf('words_about_company', 'said_at'),
  accounts: ['typed_by'],
  columns: (language) => {
    const held = heldWords(language)
    const { instant, choice } = showsIn(language)
    return {
      words: [words(language).label.wordsAboutCompany],
      said_at: [words(language).label.saidAt, instant],
      channel: [held.label.channel, choice(held.channel)],
      typed_by_name: [held.label.typedBy],
    }
  },
})
