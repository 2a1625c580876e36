import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { listGivers, placeRefOf } from '../facts.queries.ts'
import { type SeekingStage, seekingStage } from '../introduction/rules/stage.ts'
import { showIntroduction } from '../introduction/show.ts'
import type { Shown } from '../introduction/shown.ts'
import { listIntroductions } from '../introduction/store.ts'
import { listPlaceGivers } from '../place-givers.ts'
import type { SeekingAnswers } from '../seeking/answers.ts'
import { listSeekingLooks, type SeekingLook } from '../seeking/looks.ts'
import { listAnswers } from '../seeking/said.ts'
import type { Seeking } from '../seeking/store.ts'
import { listTalkedOn } from '../talk.ts'
import { lastHeardOn, lastNewsAt } from '../telling/news.ts'

export interface OwnPage {
  seeking: Seeking
  answers: SeekingAnswers
  stage: SeekingStage
  talkedOn: string | null
  toldOn: string
  nextNewsOn: string
  introductions: Shown[]
  looks: SeekingLook[]
}

/** Everything somebody sees on the page behind their private link: their own words, and of others what they may know. */
export async function loadOwnPage(
  tx: Tx,
  moment: Moment,
  seeking: Seeking,
  language: Language,
): Promise<OwnPage | null> {
  const answers = (await listAnswers(tx, moment, [seeking.id])).get(seeking.id)
  if (!answers) return null
  const introductions = await listIntroductions(tx, moment, { seekingIds: [seeking.id] })
  const talkedOn = (await listTalkedOn(tx, moment)).get(seeking.id) ?? null
  const peers = introductions.length > 0 ? await listGivers(tx, moment) : []
  const asked = { companies: [], refs: introductions.flatMap(placeRefOf) }
  const givers = [...peers, ...(await listPlaceGivers(tx, moment, language, asked)).givers]
  const toldOn = lastHeardOn(await lastNewsAt(tx, moment, seeking.id), seeking.sentAt, talkedOn)
  const days = await numberSettingOn(tx, moment.tenantId, 'seeking-news-days', moment.today)
  return {
    seeking,
    answers,
    stage: seekingStage({ isClosed: seeking.isClosed, talkedOn, introductions }, moment.now),
    talkedOn,
    toldOn,
    nextNewsOn: [addDays(toldOn, days), moment.today].reduce((a, b) => (a > b ? a : b)),
    looks: await listSeekingLooks(tx, moment, seeking.id),
    introductions: introductions.map((one) => showIntroduction(moment, one, 'seeker', { givers, answers })),
  }
}
