import { mondayOf, toTokyo, weekdayOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { type MailText, queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { listDigestReaders } from './digest.queries.ts'
import { wantsDigest } from './digest-choice.ts'
import { listAttention } from './list-attention.ts'
import type { Attention } from './rules/attention.ts'
import { attentionKinds } from './rules/kinds.ts'
import { type CountedKind, countAttentionSlots } from './slots.ts'
import { words } from './words.ts'

/** Minutes after midnight in Japan from which the week's message may go out, on Mondays. */
const fromMinute = 7 * 60
/** More than this many cases of a kind are counted, not listed. */
const mostListed = 5

/**
 * Queues the weekly message to every coordinator of this municipality who wants it and has something that needs
 * attention: counts, places and times, no name. On Mondays from seven in Japan, once a week and account however often
 * it is called; returns how many were queued. A timer may call it at any time.
 */
export async function queueDigests(tx: Tx, moment: Moment): Promise<number> {
  if (!isDigestTime(moment.now)) return 0
  let queued = 0
  for (const reader of await listDigestReaders(tx, moment, mondayOf(moment.today))) {
    if (!(await wantsDigest(tx, moment, reader.accountId))) continue
    const { found } = await listAttention(tx, moment, reader)
    const others = await countAttentionSlots(tx, moment, reader)
    if (found.length + others.length === 0) continue
    const text = (language: Language) => digestText(found, language, others)
    if (await queueMail(tx, moment, reader.accountId, 'weekly-digest', text)) queued += 1
  }
  return queued
}

export function isDigestTime(now: string): boolean {
  const { day, minute } = toTokyo(now)
  return weekdayOf(day) === 1 && minute >= fromMinute
}

/** `others` is what slices further up count. */
export function digestText(
  found: readonly Attention[],
  language: Language,
  others: readonly CountedKind[] = [],
): MailText {
  const w = words(language)
  const kinds = attentionKinds.filter((kind) => found.some((one) => one.kind === kind))
  const parts = kinds.map((kind) => {
    const ofKind = found.filter((one) => one.kind === kind)
    const name = kind === 'talk-wished' ? w.digest.letterKind : w.kind[kind]
    return [`${name}：${w.count(String(ofKind.length))}`, ...meetings(ofKind, language)].join('\n')
  })
  const fromOthers = others.map(({ name, count }) => `${name(language)}：${w.count(String(count))}`)
  const n = String(found.length + others.reduce((sum, { count }) => sum + count, 0))
  const body = [w.digest.lead(n), ...parts, ...fromOthers, `${w.digest.end}\n${urls.attention()}`].join('\n\n')
  return { subject: w.digest.subject(n), body: `${body}\n` }
}

function meetings(found: readonly Attention[], language: Language): string[] {
  const lines = found.flatMap(({ meeting }) => {
    if (!meeting) return []
    const { onDay, startMinute, endMinute, place } = meeting
    return [`  ${formatDay(language, onDay, 'short')} ${formatSpan(language, startMinute, endMinute)} ${place}`]
  })
  const rest = lines.length - mostListed
  return rest > 0 ? [...lines.slice(0, mostListed), `  ${words(language).digest.more(String(rest))}`] : lines
}
