import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonChannel } from '../register-person.ts'
import { isAlwaysShown, isShown } from './rules.ts'
import { type Decision, findDecisions, insertDecisions } from './store.ts'

/** Keeps what a person decided to tell to whom; only what differs from before becomes a new row. */
export async function decideDisclosure(
  tx: Tx,
  moment: Moment,
  personId: string,
  decisions: readonly Decision[],
  channel: PersonChannel = 'online',
): Promise<void> {
  const before = await findDecisions(tx, moment, personId)
  const changed = decisions.filter(
    ({ field, audience, shown }) => !isAlwaysShown(field, audience) && isShown(field, audience, before) !== shown,
  )
  if (changed.length === 0) return
  await insertDecisions(tx, moment, personId, changed)
  await record(tx, moment, {
    verb: 'decide-disclosure',
    subjectKind: 'person',
    subjectId: personId,
    personId,
    channel,
    details: Object.fromEntries(changed.map(({ field, audience, shown }) => [`${field}.${audience}`, shown])),
  })
}
