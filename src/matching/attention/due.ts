import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { urls } from '#urls.ts'
import { introductionState, reviewDueOn } from '../introduction/rules/state.ts'
import { listIntroductions } from '../introduction/store.ts'
import { listSeekings } from '../seeking/store.ts'
import { listTalkedOn } from '../talk.ts'
import { listDueNews } from '../telling/news.ts'

export interface Due {
  code: string
  href: string
  since: string
}

/** What waits for the office: a first talk, news by telephone or letter, the record of a meeting, a review. */
export async function listDue(tx: Tx, moment: Moment): Promise<Record<'first' | 'news' | 'meeting' | 'review', Due[]>> {
  const { today, now } = moment
  const days = await numberSettingOn(tx, moment.tenantId, 'seeking-first-days', today)
  const talked = await listTalkedOn(tx, moment)
  const seekings = await listSeekings(tx, moment)
  const introductions = await listIntroductions(tx, moment, { seekingIds: seekings.map(({ id }) => id) })
  const news = (await listDueNews(tx, moment)).filter(({ way }) => way !== 'mail' && way !== 'here')
  const wish = (id: string) => urls.matching.show({ id })
  return {
    first: seekings
      .filter(({ id, isClosed, receivedOn }) => !isClosed && !talked.has(id) && addDays(receivedOn, days) < today)
      .map(({ id, code, receivedOn }) => ({ code, href: wish(id), since: receivedOn })),
    news: news.map(({ id, code, since }) => ({ code, href: wish(id), since })),
    meeting: introductions.flatMap((one) => {
      const isPast = introductionState(one, now) === 'meeting-set' && one.meeting && one.meeting.onDay < today
      const href = urls.matching.introduction({ id: one.id })
      return isPast && one.meeting ? [{ code: one.code, href, since: one.meeting.onDay }] : []
    }),
    review: introductions.flatMap((one) => {
      const dueOn = introductionState(one, now) === 'agreed' ? reviewDueOn(one) : null
      const href = urls.matching.introduction({ id: one.id })
      return dueOn !== null && dueOn <= today ? [{ code: one.code, href, since: dueOn }] : []
    }),
  }
}
