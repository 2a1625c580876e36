import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listAgreedSteps } from './notes.queries.ts'
import type { AgreedLine } from './views/agreed-steps.tsx'

/** What was agreed on with a person after visits: all of it for the person, for a coordinator what they let be told. */
export async function agreedLines(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'keys'>,
  personId: string,
  reader: 'person' | 'coordinator',
): Promise<AgreedLine[]> {
  const steps = await listAgreedSteps(tx, moment, personId)
  return steps
    .filter((step) => reader === 'person' || (step.coordinatorReads && step.sealed !== null))
    .map(({ sealed, onDay: _, ...step }) => ({
      ...step,
      nextSteps: sealed ? moment.keys.open(moment.tenantId, sealed) : '',
      nextTalkOn: reader === 'person' ? step.nextTalkOn : null,
    }))
}
