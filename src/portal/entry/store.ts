import { randomUUID } from 'node:crypto'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { EntryFile } from '../entry-files/rules.ts'
import { insertFiles, listFiles } from '../entry-files/store.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import { sameDates } from '../rules/occurrences.ts'
import type {
  PortalEntryDayTable,
  PortalEntryHoursTable,
  PortalEntryStateTable,
  PortalEntryTable,
  PortalEntryVersionTable,
} from '../tables.ts'
import { listKnownDates } from './known-dates.queries.ts'
import { listTimes } from './times.queries.ts'

type Place = Pick<Moment, 'tenantId'>
export type EntryRow = Selectable<PortalEntryTable>
export type VersionRow = Selectable<PortalEntryVersionTable>
/** What may be said of an entry, as its columns. */
export type EntryContent = Partial<
  Omit<Insertable<PortalEntryVersionTable>, 'tenant_id' | 'entry_id' | 'number' | 'saved_at' | 'saved_by' | 'channel'>
> & { title_ja: string }

export interface WholeEntry {
  entry: EntryRow
  version: VersionRow
  hours: Hours[]
  days: OwnDay[]
  files: EntryFile[]
}

export const findEntry = (tx: Tx, { tenantId }: Place, id: string): Promise<EntryRow | undefined> =>
  tx
    .selectFrom('portal_entry')
    .selectAll()
    .where('portal_entry.tenant_id', '=', tenantId)
    .where('portal_entry.id', '=', id)
    .executeTakeFirst()

/** An entry in one of its wordings, the newest where none is named. */
export async function findWhole(tx: Tx, place: Place, id: string, number?: number): Promise<WholeEntry | undefined> {
  const entry = await findEntry(tx, place, id)
  if (!entry) return undefined
  const version = await tx
    .selectFrom('portal_entry_version as v')
    .selectAll()
    .where('v.tenant_id', '=', place.tenantId)
    .where('v.entry_id', '=', id)
    .$if(number !== undefined, (of) => of.where('v.number', '=', number ?? 0))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!version) return undefined
  const of = [{ id, number: version.number }]
  const times = await listTimes(tx, place, of)
  const files = await listFiles(tx, place, of)
  return { entry, version, ...(times.get(id) ?? { hours: [], days: [] }), files: files.get(id) ?? [] }
}

export async function insertEntry(tx: Tx, row: Insertable<PortalEntryTable>): Promise<string> {
  const inserted = await tx
    .insertInto('portal_entry')
    .values(row)
    .returning('portal_entry.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** Locks the entry and gives the number of its newest wording; 0 before the first. */
export async function lockNewest(tx: Tx, { tenantId }: Place, id: string): Promise<number> {
  await sql`select from portal_entry where tenant_id = ${tenantId} and id = ${id} for update`.execute(tx)
  const row = await tx
    .selectFrom('portal_entry_version as v')
    .select((of) => of.fn.max('v.number').as('newest'))
    .where('v.tenant_id', '=', tenantId)
    .where('v.entry_id', '=', id)
    .executeTakeFirst()
  return Number(row?.newest ?? 0)
}

export async function insertVersion(
  tx: Tx,
  moment: Moment,
  of: { entryId: string; number: number; channel: Channel },
  content: EntryContent,
  times: { hours: readonly Hours[]; days: readonly OwnDay[]; files: readonly EntryFile[] },
): Promise<void> {
  const key = { tenant_id: moment.tenantId, entry_id: of.entryId }
  const saved = { saved_at: moment.now, saved_by: moment.actorId, channel: of.channel }
  await tx
    .insertInto('portal_entry_version')
    .values({ ...key, number: of.number, ...content, ...saved })
    .execute()
  const child = { ...key, version_number: of.number }
  const hours = times.hours.map(
    (one): Insertable<PortalEntryHoursTable> => ({
      ...child,
      weekday: one.weekday,
      week_of_month: one.weekOfMonth,
      from_minute: one.fromMinute,
      to_minute: one.toMinute,
    }),
  )
  if (hours.length) await tx.insertInto('portal_entry_hours').values(hours).execute()
  const dates = times.days.filter(({ kind }) => kind === 'date')
  const same = of.number > 1 && dates.length > 0 ? await listSameDates(tx, moment, of.entryId, dates) : null
  const days = times.days.map(
    (one): Insertable<PortalEntryDayTable> => ({
      ...child,
      on_day: one.onDay,
      kind: one.kind,
      from_minute: one.fromMinute,
      to_minute: one.toMinute,
      note_ja: one.note,
      occurrence_id: same?.get(one) ?? randomUUID(),
    }),
  )
  if (days.length) await tx.insertInto('portal_entry_day').values(days).execute()
  await insertFiles(tx, child, times.files)
}

async function listSameDates(tx: Tx, moment: Moment, entryId: string, dates: readonly OwnDay[]) {
  const same = sameDates(await listKnownDates(tx, moment, entryId), dates, moment.today)
  return new Map(dates.map((date, at) => [date, same[at]]))
}

export type EntryState = Selectable<PortalEntryStateTable>

export const insertState = (tx: Tx, row: Insertable<PortalEntryStateTable>) =>
  tx.insertInto('portal_entry_state').values(row).execute()

export const listStates = (tx: Tx, { tenantId }: Place, entryId: string): Promise<EntryState[]> =>
  tx
    .selectFrom('portal_entry_state as s')
    .selectAll()
    .where('s.tenant_id', '=', tenantId)
    .where('s.entry_id', '=', entryId)
    .orderBy('s.recorded_at')
    .orderBy(sql`array_position(array['submitted','returned','checked','published','confirmed','archived'], s.state)`)
    .orderBy('s.id')
    .execute()
