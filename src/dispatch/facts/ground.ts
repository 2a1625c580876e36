import { listTravelTimes } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import type { Ground } from '../rules/given.ts'

/** Setting `visit-buffer-minutes`: time to breathe between two visits in different places. */
export async function listGround(tx: Tx, moment: Moment): Promise<Ground> {
  const bufferMinutes = await numberSettingOn(tx, moment.tenantId, 'visit-buffer-minutes', moment.today)
  return { day: moment.today, travel: await listTravelTimes(tx, moment), bufferMinutes }
}
