import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellCoordinators } from '../request/announce-request.ts'
import { closeRequest, type RequestClosed } from '../request/close-request.ts'
import { mailWords } from '../request/mail-words.ts'

/** A host takes its request back. Nobody asks why. */
export async function withdrawRequest(
  tx: Tx,
  moment: Moment,
  request: { id: string; reference: string },
): Promise<RequestClosed> {
  const done = await closeRequest(tx, moment, { requestId: request.id, kind: 'withdrawn-by-host' })
  if ('closed' in done)
    await tellCoordinators(tx, moment, 'request-withdrawn', (language) =>
      mailWords(language).withdrawn(request.reference),
    )
  return done
}
