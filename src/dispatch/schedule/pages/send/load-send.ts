import type { Actor } from '#platform/auth/actor.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { type SendRefusal, whyNoOffers } from '../../../offer/send-offers.ts'
import { listToSend } from '../../send/list-to-send.ts'
import { sendingOf } from '../../send/send-proposal.ts'
import { listNamesInCharge } from '../show/load-show.ts'
import { listHostNames, listStaffNames } from '../show/names.queries.ts'

export type LoadedSend = NonNullable<Awaited<ReturnType<typeof loadSend>>>

/** What can be sent, and why what was refused a moment ago still would be. Whose names are shown is recorded. */
export async function loadSend(tx: Tx, moment: Moment, coordinator: Actor, id: string, left: readonly string[]) {
  const found = await listToSend(tx, moment, coordinator, id)
  if (!found) return null
  const { waiting } = found
  const until = addDays(moment.today, await numberSettingOn(tx, moment.tenantId, 'offer-days', moment.today))
  const refusals = new Map<string, SendRefusal | null>()
  for (const one of waiting.filter(({ requestId }) => left.includes(requestId)))
    refusals.set(one.requestId, await whyNoOffers(tx, moment, sendingOf(one, until, coordinator)))
  const personIds = waiting.flatMap((one) => one.personIds)
  return {
    ...found,
    until,
    refusals,
    hosts: await listHostNames(tx, moment),
    staff: await listStaffNames(tx, moment),
    people: await listNamesInCharge(tx, moment, coordinator, personIds),
  }
}
