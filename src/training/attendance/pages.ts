import type { Participant } from './attendance.queries.ts'

export const idsOf = (people: readonly Participant[]) => people.map(({ personId }) => personId)
