import { sql } from 'kysely'
import { addDays, mondayOf, toTokyo, weekdayOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { urls } from '#urls.ts'
import { isUnclosed } from '../run/rules.ts'
import { listRuns } from '../run/run.queries.ts'
import { listEnding } from '../validity/validity.queries.ts'
import { organisersOf } from './organisers.ts'
import { words } from './words.ts'

/**
 * Tells organisers on Mondays which of their courses are over and not finished yet, once a week however often it is
 * called; and people whose completion is about to end, once. A timer may call it at any time. Returns how many letters.
 */
export async function queueCourseLetters(tx: Tx, moment: Moment): Promise<number> {
  return (await nagOrganisers(tx, moment)) + (await tellWhoseEnds(tx, moment))
}

async function nagOrganisers(tx: Tx, moment: Moment): Promise<number> {
  const { day, minute } = toTokyo(moment.now)
  if (weekdayOf(day) !== 1 || minute < 7 * 60) return 0
  const open = (await listRuns(tx, moment)).filter((run) => isUnclosed(run, moment.today))
  if (open.length === 0) return 0
  let queued = 0
  for (const [accountId, runs] of await organisersOf(tx, moment, open)) {
    if (await wasTold(tx, moment, accountId, 'course-unclosed', mondayOf(moment.today))) continue
    const told = await queueMail(tx, moment, accountId, 'course-unclosed', (language) => {
      const w = words(language).unclosed
      const names = runs.map((run) => `  ${(language === 'en' && run.nameEn) || run.nameJa}`)
      const body = [w.lead(String(runs.length)), ...names, '', w.end, urls.courses.index()].join('\n')
      return { subject: w.subject(String(runs.length)), body: `${body}\n` }
    })
    queued += told ? 1 : 0
  }
  return queued
}

async function tellWhoseEnds(tx: Tx, moment: Moment): Promise<number> {
  const days = await numberSettingOn(tx, moment.tenantId, 'completion-notice-days', moment.today)
  let queued = 0
  for (const { accountId, validUntilOn } of await listEnding(tx, moment, addDays(moment.today, days))) {
    if (accountId === null) continue
    if (await wasTold(tx, moment, accountId, 'completion-ends', addDays(validUntilOn, -days))) continue
    const told = await queueMail(tx, moment, accountId, 'completion-ends', (language) => {
      const w = words(language).ends
      return { subject: w.subject, body: `${w.lead(formatDay(language, validUntilOn, 'long'))}\n\n${w.end}\n` }
    })
    queued += told ? 1 : 0
  }
  return queued
}

async function wasTold(tx: Tx, { tenantId }: Moment, accountId: string, kind: string, since: string): Promise<boolean> {
  const row = await tx
    .selectFrom('mail')
    .select('mail.id')
    .where('mail.tenant_id', '=', tenantId)
    .where('mail.account_id', '=', accountId)
    .where('mail.kind', '=', kind)
    .where(sql<boolean>`mail.queued_at >= ${since}::date::timestamp at time zone 'Asia/Tokyo'`)
    .executeTakeFirst()
  return row !== undefined
}
