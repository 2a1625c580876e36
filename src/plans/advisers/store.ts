import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type {
  AdviserRequestTable,
  AdvisersTables,
  AdviserTable,
  AdviserVisitTable,
  ModelAreaTable,
  SystemBuilderTable,
  TrainedOfficeTable,
  TrainingCaseTable,
} from './tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type ModelArea = Selectable<ModelAreaTable>
export type Adviser = Selectable<AdviserTable>
export type AdviserRequest = Selectable<AdviserRequestTable>
export type AdviserVisit = Selectable<AdviserVisitTable>
export type SystemBuilder = Selectable<SystemBuilderTable>
export type TrainedOffice = Selectable<TrainedOfficeTable>
export type TrainingCase = Selectable<TrainingCaseTable>

export const listModelAreas = (tx: Tx, { tenantId }: Place): Promise<ModelArea[]> =>
  tx
    .selectFrom('model_area')
    .selectAll()
    .where('model_area.tenant_id', '=', tenantId)
    .orderBy('model_area.recorded_at')
    .orderBy('model_area.id')
    .execute()

export const listAdvisers = (tx: Tx, { tenantId }: Place): Promise<Adviser[]> =>
  tx
    .selectFrom('adviser')
    .selectAll()
    .where('adviser.tenant_id', '=', tenantId)
    .orderBy('adviser.recorded_at')
    .orderBy('adviser.id')
    .execute()

export const listRequests = (tx: Tx, { tenantId }: Place): Promise<AdviserRequest[]> =>
  tx
    .selectFrom('adviser_request')
    .selectAll()
    .where('adviser_request.tenant_id', '=', tenantId)
    .orderBy('adviser_request.asked_on', 'desc')
    .orderBy('adviser_request.id')
    .execute()

export const listVisits = (tx: Tx, { tenantId }: Place, requestId: string): Promise<AdviserVisit[]> =>
  tx
    .selectFrom('adviser_visit')
    .selectAll()
    .where('adviser_visit.tenant_id', '=', tenantId)
    .where('adviser_visit.request_id', '=', requestId)
    .orderBy('adviser_visit.held_on')
    .orderBy('adviser_visit.id')
    .execute()

export const listBuilders = (tx: Tx, { tenantId }: Place): Promise<SystemBuilder[]> =>
  tx
    .selectFrom('system_builder')
    .selectAll()
    .where('system_builder.tenant_id', '=', tenantId)
    .orderBy('system_builder.began_on')
    .orderBy('system_builder.id')
    .execute()

export const listOffices = (tx: Tx, { tenantId }: Place): Promise<TrainedOffice[]> =>
  tx
    .selectFrom('trained_office')
    .selectAll()
    .where('trained_office.tenant_id', '=', tenantId)
    .orderBy('trained_office.asked_on')
    .orderBy('trained_office.id')
    .execute()

export const listCases = (tx: Tx, { tenantId }: Place): Promise<TrainingCase[]> =>
  tx
    .selectFrom('training_case')
    .selectAll()
    .where('training_case.tenant_id', '=', tenantId)
    .orderBy('training_case.office_id')
    .orderBy('training_case.number')
    .execute()

export const insertModelArea = async (tx: Tx, row: Insertable<ModelAreaTable>) =>
  (await tx.insertInto('model_area').values(row).returning('model_area.id').executeTakeFirstOrThrow()).id

export const insertAdviser = async (tx: Tx, row: Insertable<AdviserTable>) =>
  (await tx.insertInto('adviser').values(row).returning('adviser.id').executeTakeFirstOrThrow()).id

export const insertRequest = async (tx: Tx, row: Insertable<AdviserRequestTable>) =>
  (await tx.insertInto('adviser_request').values(row).returning('adviser_request.id').executeTakeFirstOrThrow()).id

export const insertVisit = async (tx: Tx, row: Insertable<AdviserVisitTable>) =>
  (await tx.insertInto('adviser_visit').values(row).returning('adviser_visit.id').executeTakeFirstOrThrow()).id

export const insertBuilder = async (tx: Tx, row: Insertable<SystemBuilderTable>) =>
  (await tx.insertInto('system_builder').values(row).returning('system_builder.id').executeTakeFirstOrThrow()).id

export const insertOffice = async (tx: Tx, row: Insertable<TrainedOfficeTable>) =>
  (await tx.insertInto('trained_office').values(row).returning('trained_office.id').executeTakeFirstOrThrow()).id

export const insertCase = async (tx: Tx, row: Insertable<TrainingCaseTable>) =>
  (await tx.insertInto('training_case').values(row).returning('training_case.id').executeTakeFirstOrThrow()).id

type Changeable = Pick<AdvisersTables, 'adviser' | 'adviser_request' | 'trained_office' | 'training_case'>

export async function updateAdviser(tx: Tx, { tenantId }: Place, id: string, set: Updateable<Changeable['adviser']>) {
  await tx.updateTable('adviser').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}

export async function closeRequestOn(tx: Tx, { tenantId }: Place, id: string, closed_on: string) {
  await tx
    .updateTable('adviser_request')
    .set({ closed_on })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function updateOffice(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  set: Updateable<Changeable['trained_office']>,
) {
  await tx.updateTable('trained_office').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}

export async function updateCase(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  set: Updateable<Changeable['training_case']>,
) {
  await tx.updateTable('training_case').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}
