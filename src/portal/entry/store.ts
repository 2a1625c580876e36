import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type {
  PortalEntryDayTable,
  PortalEntryHoursTable,
  PortalEntryStateTable,
  PortalEntryTable,
  PortalEntryVersionTable,
} from '../tables.ts'

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
  const [hours, days] = [await listHours(tx, place, of), await listDays(tx, place, of)]
  return { entry, version, hours: hours.get(id) ?? [], days: days.get(id) ?? [] }
}

export async function listHours(tx: Tx, { tenantId }: Place, of: readonly { id: string; number: number }[]) {
  const rows = of.length
    ? await tx
        .selectFrom('portal_entry_hours as h')
        .selectAll()
        .where('h.tenant_id', '=', tenantId)
        .where(
          'h.entry_id',
          'in',
          of.map(({ id }) => id),
        )
        .orderBy('h.weekday')
        .orderBy('h.from_minute')
        .execute()
    : []
  const known = new Map(of.map(({ id, number }) => [id, number]))
  return Map.groupBy(
    rows
      .filter((row) => known.get(row.entry_id) === row.version_number)
      .map((row) => ({
        entryId: row.entry_id,
        weekday: row.weekday,
        weekOfMonth: row.week_of_month,
        fromMinute: row.from_minute,
        toMinute: row.to_minute,
      })),
    ({ entryId }) => entryId,
  )
}

export async function listDays(tx: Tx, { tenantId }: Place, of: readonly { id: string; number: number }[]) {
  const rows = of.length
    ? await tx
        .selectFrom('portal_entry_day as d')
        .selectAll()
        .where('d.tenant_id', '=', tenantId)
        .where(
          'd.entry_id',
          'in',
          of.map(({ id }) => id),
        )
        .orderBy('d.on_day')
        .orderBy('d.from_minute')
        .execute()
    : []
  const known = new Map(of.map(({ id, number }) => [id, number]))
  return Map.groupBy(
    rows
      .filter((row) => known.get(row.entry_id) === row.version_number)
      .map((row) => ({
        entryId: row.entry_id,
        onDay: row.on_day,
        kind: row.kind,
        fromMinute: row.from_minute,
        toMinute: row.to_minute,
        note: row.note_ja,
      })),
    ({ entryId }) => entryId,
  )
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
  times: { hours: readonly Hours[]; days: readonly OwnDay[] },
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
  const days = times.days.map(
    (one): Insertable<PortalEntryDayTable> => ({
      ...child,
      on_day: one.onDay,
      kind: one.kind,
      from_minute: one.fromMinute,
      to_minute: one.toMinute,
      note_ja: one.note,
    }),
  )
  if (days.length) await tx.insertInto('portal_entry_day').values(days).execute()
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
    .execute()
