import { record } from '#platform/audit/record.ts'
import { addDays, toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { expireIntroductions } from '../introduction/expire.ts'
import { type SeekingStage, seekingStage } from '../introduction/rules/stage.ts'
import { listIntroductions } from '../introduction/store.ts'
import { listAnswers } from '../seeking/said.ts'
import { listSeekings } from '../seeking/store.ts'
import { listTalkedOn } from '../talk.ts'
import { tellSeeker } from './tell.ts'

export async function lastNewsAt(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('seeking_news')
    .select((is) => is.fn.max('seeking_news.told_at').as('at'))
    .where('seeking_news.tenant_id', '=', tenantId)
    .where('seeking_news.seeking_id', '=', id)
    .executeTakeFirst()
  return row?.at ?? null
}

/** When each was last told how it stands, by wish. */
export async function listNewsAt(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('seeking_news')
    .select(['seeking_news.seeking_id as id', (is) => is.fn.max('seeking_news.told_at').as('at')])
    .where('seeking_news.tenant_id', '=', tenantId)
    .groupBy('seeking_news.seeking_id')
    .execute()
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** The day on which somebody last heard how it stands: news, a talk, or that their wish had arrived. */
export function lastHeardOn(toldAt: string | null | undefined, sentAt: string, talkedOn: string | null): string {
  const told = toTokyo(toldAt ?? sentAt).day
  return talkedOn !== null && talkedOn > told ? talkedOn : told
}

/** Stages in which somebody waits for the office or the other side. */
const waits: readonly SeekingStage[] = ['received', 'talking', 'introduced', 'meeting', 'agreeing', 'looking-again']

/** Everybody who waits and has heard nothing for the municipality's number of days. */
export async function listDueNews(tx: Tx, moment: Pick<Moment, 'tenantId' | 'now' | 'today' | 'keys'>) {
  const days = await numberSettingOn(tx, moment.tenantId, 'seeking-news-days', moment.today)
  const seekings = await listSeekings(tx, moment)
  const ids = seekings.map(({ id }) => id)
  const introductions = await listIntroductions(tx, moment, { seekingIds: ids })
  const talked = await listTalkedOn(tx, moment)
  const answers = await listAnswers(tx, moment, ids)
  const told = await listNewsAt(tx, moment)
  const due = []
  for (const seeking of seekings) {
    const own = introductions.filter(({ seekingId }) => seekingId === seeking.id)
    const { isClosed, id, code } = seeking
    const stage = seekingStage({ isClosed, talkedOn: talked.get(id) ?? null, introductions: own }, moment.now)
    const since = lastHeardOn(told.get(id), seeking.sentAt, talked.get(id) ?? null)
    const way = answers.get(id)?.contactWay ?? 'here'
    if (waits.includes(stage) && addDays(since, days) <= moment.today) due.push({ id, code, stage, since, way })
  }
  return due
}

/**
 * Waiting never goes silent: whoever gets letters is written to, and whoever looks at their own page finds it there.
 * Those who wish to be called or written to by hand stand in the attention list. A timer may call it at any time.
 */
export async function tellThoseWhoWait(tx: Tx, moment: Moment): Promise<number> {
  await expireIntroductions(tx, moment)
  const due = (await listDueNews(tx, moment)).filter(({ way }) => way === 'mail' || way === 'here')
  for (const { id, stage } of due) await tellNews(tx, moment, id, stage)
  return due.length
}

export async function tellNews(tx: Tx, moment: Moment, id: string, stage: string): Promise<void> {
  const mailed = await tellSeeker(tx, moment, id, 'waiting')
  await tx
    .insertInto('seeking_news')
    .values({ tenant_id: moment.tenantId, seeking_id: id, stage, told_at: moment.now, mailed })
    .execute()
  await record(tx, moment, { verb: 'tell-seeking', subjectKind: 'seeking', subjectId: id, channel: 'system' })
}
