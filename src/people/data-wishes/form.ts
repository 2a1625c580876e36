import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { wishAnswers } from './rules.ts'

export const askForm = z.object({ words: field.text(2000), takeBack: field.idOrNone() })

export const answerForm = z.object({
  answer: field.choice(wishAnswers),
  words: field.text(2000),
  confirmed: field.yes(),
})
