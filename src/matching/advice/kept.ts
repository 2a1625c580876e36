import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export type Acting = Moment & { actorId: string }
export const acting = (moment: Moment): Acting => ({ ...moment, actorId: moment.actorId ?? '' })

/** Events of consultations name no person: not even that somebody asked is for others to read. */
export const kept = (
  tx: Tx,
  moment: Moment,
  verb:
    | 'offer-advice'
    | 'ask-advice'
    | 'answer-advice'
    | 'write-advice'
    | 'consent-advice'
    | 'close-advice'
    | 'share-theme',
  id: string | null,
) => record(tx, { ...moment, actorId: null }, { verb, subjectKind: 'consultation', subjectId: id })
