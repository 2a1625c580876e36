import { record } from '../audit/record.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { DatedValue } from './reference.ts'

/** Puts a new value in force from a day, with its source. Earlier values stay as history. */
export async function recordSetting(tx: Tx, moment: Moment, key: string, dated: DatedValue): Promise<void> {
  const inserted = await tx
    .insertInto('setting')
    .values({
      tenant_id: moment.tenantId,
      key,
      value: JSON.stringify(dated.value),
      valid_from: dated.validFrom,
      source: dated.source,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .returning('setting.id')
    .executeTakeFirstOrThrow()
  await record(tx, moment, {
    verb: 'record-setting',
    subjectKind: 'setting',
    subjectId: inserted.id,
    details: { key, validFrom: dated.validFrom },
  })
}
