import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { AttentionFacts } from '../rules/facts.ts'
import { listDataWishes, listEndings, listLostMail, listQuietPeople } from './people.queries.ts'
import { listRequestFacts } from './requests.queries.ts'
import { listVisitFacts } from './visits.queries.ts'

/** Everything the rules of attention ask for, as one coordinator may know it: six statements. */
export async function gatherFacts(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'today' | 'now'>,
  reader: { accountId: string; contractIds: readonly string[] },
): Promise<AttentionFacts> {
  return {
    requests: await listRequestFacts(tx, moment),
    visits: await listVisitFacts(tx, moment, reader),
    dataWishes: await listDataWishes(tx, moment, reader),
    endings: await listEndings(tx, moment, reader),
    people: await listQuietPeople(tx, moment, reader),
    mails: await listLostMail(tx, moment, reader),
  }
}
