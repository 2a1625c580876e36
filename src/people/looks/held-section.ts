import { roleWords } from '#platform/accounts/role-words.ts'
import { heldTable } from '../held/held-table.ts'
import { showsIn } from '../held/shows.ts'
import { words as heldWords } from '../held/words.ts'
import { listLooks } from './looks.queries.ts'
import { lookPageInWords } from './words.ts'

/** All looks, for the download; the page `mine.looks` shows them in pages. */
export const looksSection = heldTable({
  id: 'looks',
  tables: ['look'],
  title: (language) => heldWords(language).section.looks,
  read: async (tx, moment, personId) => (await listLooks(tx, moment, personId)).map((look) => ({ ...look })),
  columns: (language) => {
    const { label } = heldWords(language)
    const show = showsIn(language)
    return {
      lookedAt: [label.lookedAt, show.instant],
      name: [label.who],
      roles: [label.roles, show.choices(roleWords(language))],
      page: [label.page, (value) => lookPageInWords(language, String(value))],
    }
  },
})
