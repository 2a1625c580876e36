import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findProgramme, insertProgramme, updateProgramme } from './store.ts'

export interface ProgrammeDetails {
  nameJa: string
  nameEn: string
  startedOn: string
  contractId: string | null
}

/** Names the programme and says who runs it; returns its id. */
export async function setUpProgramme(tx: Tx, moment: Moment, details: ProgrammeDetails): Promise<string> {
  const before = await findProgramme(tx, moment)
  const columns = {
    name_ja: details.nameJa,
    name_en: details.nameEn,
    started_on: details.startedOn,
    contract_id: details.contractId,
  }
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  if (before) await updateProgramme(tx, moment, before.id, columns)
  const id = before?.id ?? (await insertProgramme(tx, { tenant_id: moment.tenantId, ...columns, ...by }))
  await record(tx, moment, { verb: 'set-up-programme', subjectKind: 'programme', subjectId: id })
  return id
}
