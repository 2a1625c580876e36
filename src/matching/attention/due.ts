import { addDays, toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { urls } from '#urls.ts'
import type { Introduction } from '../introduction/rules/facts.ts'
import { waitsForOffice } from '../introduction/rules/office.ts'
import { seekingStage } from '../introduction/rules/stage.ts'
import { overAt } from '../introduction/rules/state.ts'
import { listIntroductions } from '../introduction/store.ts'
import { listSeekings } from '../seeking/store.ts'
import { type Seer, sightOf } from '../sight/sight.queries.ts'
import { listTalkedOn } from '../talk.ts'
import { listDueNews } from '../telling/news.ts'
import { listCalls } from './calls.ts'

export const dueKinds = ['call', 'first', 'again', 'news', 'arrange', 'meeting', 'terms', 'review'] as const
export type DueKind = (typeof dueKinds)[number]

export interface Due {
  code: string
  href: string
  since: string
}

/**
 * What waits for the office: a first talk or another one, news by telephone or letter, a day to meet, the record of a
 * meeting, terms to write, a review. The attention list and the week's letter both ask here.
 */
export async function listDue(tx: Tx, moment: Moment, reader: Seer): Promise<Record<DueKind, Due[]>> {
  const { today, now } = moment
  const days = await numberSettingOn(tx, moment.tenantId, 'seeking-first-days', today)
  const talked = await listTalkedOn(tx, moment)
  const { seekings, introductions, seen } = await listInSight(tx, moment, reader)
  const isRead = new Set(seekings.map(({ id }) => id))
  const news = (await listDueNews(tx, moment)).filter(
    ({ id, way }) => isRead.has(id) && way !== 'mail' && way !== 'here',
  )
  const wish = (id: string) => urls.matching.show({ id })
  const waiting = (kind: DueKind) =>
    seen.flatMap((one) => {
      const found = waitsForOffice(one, now, today)
      return found?.kind === kind ? [{ code: one.code, href: urls.matching.introduction(one), since: found.since }] : []
    })
  return {
    call: await listCalls(tx, moment, reader),
    first: seekings
      .filter(({ id, isClosed, receivedOn }) => !isClosed && !talked.has(id) && addDays(receivedOn, days) < today)
      .map(({ id, code, receivedOn }) => ({ code, href: wish(id), since: receivedOn })),
    again: seekings.flatMap(({ id, code, isClosed }) => {
      const own = introductions.filter(({ seekingId }) => seekingId === id)
      const talkedOn = talked.get(id) ?? null
      const isLooking = seekingStage({ isClosed, talkedOn, introductions: own }, now) === 'looking-again'
      const since = lastOver(own, now)
      return isLooking && (talkedOn === null || talkedOn < since) ? [{ code, href: wish(id), since }] : []
    }),
    news: news.map(({ id, code, since }) => ({ code, href: wish(id), since })),
    arrange: waiting('arrange'),
    meeting: waiting('meeting'),
    terms: waiting('terms'),
    review: waiting('review'),
  }
}

/** Wishes this coordinator reads, with all their introductions, and of these those of which they see both sides. */
async function listInSight(tx: Tx, moment: Moment, reader: Seer) {
  const all = await listSeekings(tx, moment)
  const given = await listIntroductions(tx, moment, { seekingIds: all.map(({ id }) => id) })
  const peers = given.flatMap(({ personId }) => (personId ? [personId] : []))
  const sight = await sightOf(tx, moment, reader, { peers, seekers: all.map(({ personId }) => personId) })
  const seekings = all.filter(sight.wish)
  const introductions = given.filter(({ seekingId }) => seekings.some(({ id }) => id === seekingId))
  return { seekings, introductions, seen: introductions.filter(({ personId }) => !personId || sight.peer(personId)) }
}

/** The day on which the last introduction came to an end, by whatever way, or a “not this time” was taken back. */
const lastOver = (own: readonly Introduction[], now: string): string =>
  own
    .flatMap((one) => [overAt(one, now), ...one.answers.map(({ takenBackAt }) => takenBackAt)])
    .filter((at) => at !== null)
    .map((at) => toTokyo(at).day)
    .reduce((a, b) => (a > b ? a : b), '')
