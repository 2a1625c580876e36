import type { Participant } from '../../attendance/attendance.queries.ts'
import type { Marks } from './read-marks.ts'

type Said = Marks['said'][number]

/** The attendance of this unit was taken here, and says something else of this participant. */
export const isDifferent = (there: Participant, said: Said): boolean => said.unit.isTaken && !isSame(there, said)

/** The attendance of this unit was taken here, and says the same of this participant. */
export const stands = (there: Participant, said: Said): boolean => said.unit.isTaken && isSame(there, said)

/** Takes part already, or did until they stopped, with every unit taken and said the same. */
export function isKnownAlready(there: Participant, { joinedFromUnitId, said }: Marks): boolean {
  return there.joinedFromUnitId === joinedFromUnitId && said.every((each) => stands(there, each))
}

function isSame({ exceptions, makeUps }: Participant, { unit, mark }: Said): boolean {
  const missed = exceptions.find(({ unitId }) => unitId === unit.id)
  const isMadeUp = makeUps.some(({ unitId }) => unitId === unit.id)
  if (mark.is === 'made-up') return isMadeUp
  if (mark.is === 'present') return missed === undefined
  if (mark.is === 'partly') return missed?.lateMinutes === mark.late && missed.earlyMinutes === mark.early
  return missed?.away === mark.is
}
