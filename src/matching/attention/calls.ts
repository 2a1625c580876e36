import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { urls } from '#urls.ts'
import { type Seer, sightOf } from '../sight/sight.queries.ts'
import { listCalledOff } from './called-off.queries.ts'
import type { Due } from './due.ts'

/** Whom to telephone because a day to meet does not hold any more. */
export async function listCalls(tx: Tx, moment: Moment, reader: Seer): Promise<Due[]> {
  const all = await listCalledOff(tx, moment)
  const peers = all.flatMap(({ personId }) => (personId ? [personId] : []))
  const sight = await sightOf(tx, moment, reader, { peers, seekers: [] })
  return all
    .filter(({ personId }) => !personId || sight.peer(personId))
    .map(({ side, seekingId, code, personId, organisationId, onDay }) => ({
      code: code ?? '—',
      since: onDay,
      href:
        side === 'seeker'
          ? urls.matching.show({ id: seekingId })
          : personId
            ? urls.people.show({ id: personId })
            : urls.organisations.show({ id: organisationId ?? '' }),
    }))
}
