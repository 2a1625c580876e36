import { type Area, listAreas, areaName as nameOfArea } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Known, Question } from '#platform/journey/question.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import type { RequestAnswers } from './form.ts'
import { type Words, words } from './words.ts'

/** What the questions of a request know beside the answers. */
export interface RequestKnown extends Known {
  w: Words
  v: ReturnType<typeof vocabulary>
  areas: Area[]
}

export type RequestQuestion = Question<RequestAnswers, RequestKnown>

export async function knowForRequest(tx: Tx, moment: Moment, language: Language): Promise<RequestKnown> {
  const areas = await listAreas(tx, moment)
  return { language, today: moment.today, w: words(language), v: vocabulary(language), areas }
}

export const areaName = ({ areas, language }: RequestKnown, id: string | null | undefined): string => {
  const area = areas.find((each) => each.id === id)
  return area ? nameOfArea(area, language) : ''
}
