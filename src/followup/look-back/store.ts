import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { LookBackTable } from '../tables.ts'
import type { StaffAnswers, SupporterAnswers } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface LookBack<A> {
  personId: string | null
  accountId: string | null
  answers: A
  wantsTalk: boolean
  writtenAt: string
  channel: LookBackTable['channel']
}

/** What the supporters of a visit wrote. */
export async function listSupporterLookBacks(tx: Tx, moment: Safe, visitId: string) {
  const rows = await rowsOf(tx, moment, visitId, 'supporter').execute()
  return rows.map((row) => opened<SupporterAnswers>(moment, row))
}

/** What the staff who went along wrote. */
export async function listStaffLookBacks(tx: Tx, moment: Safe, visitId: string) {
  const rows = await rowsOf(tx, moment, visitId, 'staff').execute()
  return rows.map((row) => opened<StaffAnswers>(moment, row))
}

/** Keeps a look-back; one written before by the same side and the same hand is replaced. */
export async function saveLookBack(
  tx: Tx,
  moment: Moment,
  row: Omit<Insertable<LookBackTable>, 'tenant_id' | 'answers_sealed' | 'written_at'>,
  answers: SupporterAnswers | StaffAnswers,
): Promise<void> {
  const written = {
    answers_sealed: moment.keys.seal(moment.tenantId, JSON.stringify(answers)),
    written_at: moment.now,
    wants_talk: row.wants_talk,
    channel: row.channel,
    typed_by: row.typed_by,
  }
  const whose = row.side === 'supporter' ? ('person_id' as const) : ('account_id' as const)
  await tx
    .insertInto('look_back')
    .values({ ...row, ...written, tenant_id: moment.tenantId })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'visit_id', whose]).where('side', '=', sql.lit(row.side)).doUpdateSet(written),
    )
    .execute()
}

function rowsOf(tx: Tx, { tenantId }: Safe, visitId: string, side: LookBackTable['side']) {
  return tx
    .selectFrom('look_back')
    .select([
      'look_back.person_id as personId',
      'look_back.account_id as accountId',
      'look_back.answers_sealed as sealed',
      'look_back.wants_talk as wantsTalk',
      'look_back.written_at as writtenAt',
      'look_back.channel',
    ])
    .where('look_back.tenant_id', '=', tenantId)
    .where('look_back.visit_id', '=', visitId)
    .where('look_back.side', '=', side)
    .orderBy('look_back.written_at')
    .orderBy('look_back.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function opened<A>({ tenantId, keys }: Safe, { sealed, ...row }: Row): LookBack<A> {
  return { ...row, answers: JSON.parse(keys.open(tenantId, sealed)) as A }
}
