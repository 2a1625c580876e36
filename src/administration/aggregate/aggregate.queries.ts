import { sql } from 'kysely'
import { fiscalYearRange } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'

/** `few` stands for a number too small to show. */
export type Figure = number | 'few'

export interface BodyFigures {
  code: string
  nameJa: string
  nameEn: string
  registered: Figure
  dispatched: Figure
}

/** Counts of the municipalities below a prefecture or the state; nothing at all for any other body. */
export async function listFigures(tx: Tx, moment: Moment, fiscalYear: number): Promise<BodyFigures[]> {
  const { from, to } = fiscalYearRange(fiscalYear)
  const asOf = moment.today < to ? moment.today : `${fiscalYear + 1}-03-31`
  const limit = await numberSettingOn(tx, moment.tenantId, 'small-number-limit', moment.today)
  const { rows } = await sql<Row>`select * from aggregate_figures(${from}, ${to}, ${asOf}, ${limit})`.execute(tx)
  return rows.map((row) => ({
    code: row.code,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    registered: row.registered_hidden ? 'few' : (row.registered ?? 0),
    dispatched: row.dispatched_hidden ? 'few' : (row.dispatched ?? 0),
  }))
}

interface Row {
  code: string
  name_ja: string
  name_en: string
  registered: number | null
  registered_hidden: boolean
  dispatched: number | null
  dispatched_hidden: boolean
}
