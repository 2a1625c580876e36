import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const mostWords = 3000
export const toldBy = ['phone', 'meeting', 'paper'] as const

const words = field.requiredText(mostWords)

/** One form for each kind of note; the audience is part of the kind, never a field. */
export const noteForms = {
  feelings: z.object({ reader: field.idOrNone(), words }),
  supervision: z.object({ reader: field.id(), words }),
  told: z.object({ channel: field.choice(toldBy), wished: field.choice(['yes']), words }),
  activity: z.object({ words, hostReads: field.yes() }),
  reply: z.object({ words }),
  coordination: z.object({ words }),
}

export type NoteForm = keyof typeof noteForms
