import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { nextWishes, questions } from './rules.ts'

export const questionnaireForm = z.object({
  understood: field.choiceOrNone(questions.understood),
  pace: field.choiceOrNone(questions.pace),
  ease: field.choiceOrNone(questions.ease),
  useful: field.choiceOrNone(questions.useful),
  next: field.choices(nextWishes),
  words: field.text(1000),
})

export type Said = z.infer<typeof questionnaireForm>
