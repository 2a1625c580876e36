import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { deleteRefused, insertRefused, listRefused, type Refusals, type Refused } from './store.ts'

/** What the person does not take from now on. What stays keeps the instant at which it was said. No reason is kept. */
export async function saveRefusals(
  tx: Tx,
  moment: Moment,
  personId: string,
  refusals: Refusals,
  channel: PersonChannel,
): Promise<void> {
  const before = await listRefused(tx, moment, personId)
  const now = refusedOf(refusals)
  const gone = before.filter((old) => !now.some((one) => isSame(one, old)))
  await deleteRefused(
    tx,
    moment,
    gone.map(({ id }) => id),
  )
  await insertRefused(
    tx,
    moment,
    personId,
    now.filter((one) => !before.some((old) => isSame(one, old))),
  )
  await record(tx, moment, { verb: 'save-refusals', subjectKind: 'person', subjectId: personId, personId, channel })
}

function refusedOf(refusals: Refusals): Refused[] {
  const each = (kind: Refused['kind'], values: readonly string[]) =>
    [...new Set(values)].map((value) => ({ kind, value }))
  return [
    ...each('topic', refusals.topics),
    ...each('activity', refusals.activities),
    ...each('audience', refusals.audiences),
    ...each('organisation', refusals.organisationIds),
    ...each('area', refusals.areaIds),
  ]
}

const isSame = (a: Refused, b: Refused) => a.kind === b.kind && a.value === b.value
