import { type Area, listAreas, areaName as nameOfArea } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Known, Question } from '#platform/journey/question.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { listWishReaders } from '../sight/sight.queries.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import type { SeekingAnswers } from './answers.ts'
import { senderDigest } from './sender.ts'
import { type Words, words } from './words.ts'

export interface SeekingKnown extends Known {
  w: Words
  m: ReturnType<typeof vocabularyWords>
  v: ReturnType<typeof vocabularyWithReadings>
  areas: Area[]
  placeName: string
  code: string
  /** Who will read it, and which organisations some of them belong to. */
  readers: { count: number; contractors: string[] }
  newsDays: number
  ownerDigest: string
  personId: string | null
}

export type SeekingQuestion = Question<SeekingAnswers, SeekingKnown>

export async function knowForSeeking(c: HouseContext, tx: Tx, moment: Moment): Promise<SeekingKnown> {
  const { language, actor, tenant } = c.var.desk
  return {
    language,
    today: moment.today,
    w: words(language),
    m: vocabularyWords(language),
    v: vocabularyWithReadings(language),
    areas: await listAreas(tx, moment),
    placeName: (language === 'en' ? tenant?.nameEn : tenant?.nameJa) || tenant?.nameJa || '',
    code: tenant?.code ?? '',
    readers: await listWishReaders(tx, moment, actor?.personId ?? null),
    newsDays: await numberSettingOn(tx, moment.tenantId, 'seeking-news-days', moment.today),
    ownerDigest: senderDigest(moment, c.var.owner),
    personId: actor?.personId ?? null,
  }
}

export const areaNameIn =
  ({ areas, language }: Pick<SeekingKnown, 'areas' | 'language'>) =>
  (id: string): string => {
    const area = areas.find((each) => each.id === id)
    return area ? nameOfArea(area, language) : ''
  }
