import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PortalEntryVersionTable } from '../../tables.ts'
import type { ListKind } from '../layouts.ts'
import type { ListedContent } from './content.ts'
import type { Identity } from './identity.ts'

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
  await insertNewWording(tx, moment, { entryId: id, number: 1, content })
  return id
}

export async function insertNewWording(
  tx: Tx,
  moment: Moment,
  { entryId, number, content }: { entryId: string; number: number; content: ListedContent },
): Promise<void> {
  const of = { tenant_id: moment.tenantId, entry_id: entryId }
  const wording = { ...content.fields, extra: JSON.stringify(content.extra) }
  await tx
    .insertInto('portal_entry_version')
    .values({
      ...of,
      number,
      ...wording,
      channel: 'import',
      saved_at: moment.now,
      saved_by: moment.actorId,
    } as unknown as Insertable<PortalEntryVersionTable>)
    .execute()
  const version = { ...of, version_number: number }
  const hours = content.hours.map((each) => ({ ...version, ...each }))
  if (hours.length > 0) await tx.insertInto('portal_entry_hours').values(hours).execute()
  const dates = content.dates.map((each) => ({ ...version, kind: 'date' as const, ...each }))
  if (dates.length > 0) await tx.insertInto('portal_entry_day').values(dates).execute()
  await tx
    .insertInto('portal_entry_state')
    .values({
      ...version,
      state: 'submitted',
      from_on: moment.today,
      channel: 'import',
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .execute()
}
