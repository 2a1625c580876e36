import { type Actor, is } from '#platform/auth/actor.ts'
import type { Owner } from '../asked/questions.queries.ts'

/** Hosts read what is told for hosts; who organises courses reads what is told for courses. */
export const audienceOf = (actor: Actor | null): 'hosts' | 'courses' =>
  is(actor, 'coordinator', 'officer') ? 'courses' : 'hosts'

export const ownerOf = (actor: Actor | null): Owner =>
  audienceOf(actor) === 'courses' ? 'courses' : { organisationId: actor?.organisationId ?? nobody }

const nobody = '00000000-0000-0000-0000-000000000000'
