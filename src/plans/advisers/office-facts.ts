import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import type { OfficeDays } from './rules.ts'
import {
  listBuilders,
  listCases,
  listOffices,
  type SystemBuilder,
  type TrainedOffice,
  type TrainingCase,
} from './store.ts'

export interface OfficeFacts {
  office: TrainedOffice
  cases: TrainingCase[]
  days: OfficeDays
}

/** The office of an address with its cases and days; null where there is none. */
export async function officeFactsIn(tx: Tx, moment: Moment, c: HouseContext): Promise<OfficeFacts | null> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  return (await listOfficeFacts(tx, moment)).find(({ office }) => office.id === id) ?? null
}

export async function listOfficeFacts(tx: Tx, moment: Moment): Promise<OfficeFacts[]> {
  const [offices, cases] = [await listOffices(tx, moment), await listCases(tx, moment)]
  const builders = await listBuilders(tx, moment)
  return offices.map((office) => {
    const own = cases.filter(({ office_id }) => office_id === office.id)
    return { office, cases: own, days: daysOf(office, own, builders) }
  })
}

const daysOf = (
  office: TrainedOffice,
  cases: readonly TrainingCase[],
  builders: readonly SystemBuilder[],
): OfficeDays => ({
  matchedOn: office.matched_on,
  ableOn: office.able_on,
  endedOn: office.ended_on,
  supporterSince: builders.find(({ grown_from_office_id }) => grown_from_office_id === office.id)?.began_on ?? null,
  hasCases: cases.length > 0,
})
