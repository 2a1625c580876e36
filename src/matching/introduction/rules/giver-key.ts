import { keyOf } from '../../rules/facts.ts'
import type { Introduction } from './facts.ts'

/** The key under which the other side of an introduction stands among those who can be proposed. */
export const giverKeyOf = ({ side, personId, organisationId, placeSource, placeRef }: Introduction) =>
  keyOf(side, personId ?? organisationId ?? `${placeSource}/${placeRef}`)
