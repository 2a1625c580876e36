import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { carriedOver } from '../../entry/carried-over.ts'
import { type EntryContent, insertState, insertVersion, type WholeEntry } from '../../entry/store.ts'
import type { EntryFile } from '../../entry-files/rules.ts'
import type { Hours, OwnDay } from '../../rules/hours.ts'
import type { ListKind } from '../layouts.ts'
import type { ListedContent } from './content.ts'
import type { Identity } from './identity.ts'
import { changedFields, sameTimes } from './same.ts'

interface Listed {
  kind: ListKind
  layout: string
  identity: Identity
  content: ListedContent
}

export async function insertListed(
  tx: Tx,
  moment: Moment,
  { kind, layout, identity, content }: Listed,
): Promise<string> {
  const { id } = await tx
    .insertInto('portal_entry')
    .values({
      tenant_id: moment.tenantId,
      kind: kind === 'event' ? 'event' : 'place',
      source: 'csv',
      source_layout: layout,
      source_code: identity.code,
      source_id: identity.id,
      channel: 'import',
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .returning('portal_entry.id')
    .executeTakeFirstOrThrow()
  const wording = { ...content.fields, extra: JSON.stringify(content.extra) } as unknown as EntryContent
  await insertNewWording(tx, moment, { entryId: id, number: 1 }, wording, { ...timesOf(content, []), files: [] })
  return id
}

/** A new wording over the newest one: only what the list says otherwise is another; everything else stays. */
export async function changeWording(
  tx: Tx,
  moment: Moment,
  { entry, version, hours, days, files }: WholeEntry,
  before: ListedContent,
  now: ListedContent,
): Promise<void> {
  const keepsTimes = sameTimes(before, now)
  const times = keepsTimes
    ? { hours, days }
    : timesOf(
        now,
        days.filter(({ kind }) => kind !== 'date'),
      )
  const content = { ...carriedOver(version), ...changedFields(before, now), extra: JSON.stringify(now.extra) }
  await insertNewWording(tx, moment, { entryId: entry.id, number: version.number + 1 }, content as EntryContent, {
    ...times,
    files,
  })
}

async function insertNewWording(
  tx: Tx,
  moment: Moment,
  of: { entryId: string; number: number },
  content: EntryContent,
  times: { hours: Hours[]; days: OwnDay[]; files: EntryFile[] },
): Promise<void> {
  await insertVersion(tx, moment, { ...of, channel: 'import' }, content, times)
  await insertState(tx, {
    tenant_id: moment.tenantId,
    entry_id: of.entryId,
    version_number: of.number,
    state: 'submitted',
    from_on: moment.today,
    channel: 'import',
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
}

const timesOf = ({ hours, dates }: ListedContent, others: OwnDay[]) => ({
  hours: hours.map((one) => ({
    weekday: one.weekday,
    weekOfMonth: null,
    fromMinute: one.from_minute,
    toMinute: one.to_minute,
  })),
  days: [
    ...others,
    ...dates.map((one) => ({
      onDay: one.on_day,
      kind: 'date' as const,
      fromMinute: one.from_minute,
      toMinute: one.to_minute,
      note: '',
    })),
  ],
})
