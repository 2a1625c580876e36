import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { urls } from '#urls.ts'
import { hiddenFrom } from '../said/hidden.ts'
import type { Said } from '../said/said.ts'
import { findAccommodations } from '../wishes/find-wish.ts'
import { words } from '../words.ts'
import { saveAccommodations } from './save-accommodations.ts'
import { AccommodationFields } from './views/accommodation-fields.tsx'

export interface AccommodationsLoaded {
  text: string
  isHidden: boolean
}

const schema = z.object({ text: field.text(1000) })

export const accommodations: Said<z.infer<typeof schema>, AccommodationsLoaded> = {
  kind: 'accommodations',
  own: urls.mine.accommodations,
  proxy: urls.people.accommodations,
  schema,
  words: (language) => words(language).accommodations,
  load: async (tx, moment, whose) => {
    const text = await findAccommodations(tx, moment, whose.personId)
    const hidden = await hiddenFrom(whose, tx, moment, { accommodations: text })
    return hidden.length > 0 ? { text: '', isHidden: true } : { text, isHidden: false }
  },
  initial: ({ text }) => ({ text: [text] }),
  /** What the person keeps to themselves is not written over by somebody who cannot read it. */
  save: async (tx, moment, { personId }, { text }, channel, { isHidden }) => {
    if (!isHidden) await saveAccommodations(tx, moment, personId, text, channel)
  },
  Fields: AccommodationFields,
}
