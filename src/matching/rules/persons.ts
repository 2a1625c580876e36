import type { FitRule } from './judge.ts'

/** Wishes about gender hold in both directions. What somebody did not say is asked, never guessed. */
export const aboutGenders: FitRule = (seeker, giver) => {
  if (giver.wishGenders.length > 0 && seeker.ownGender !== null && !giver.wishGenders.includes(seeker.ownGender))
    return { soft: { rule: 'gender-of-seeker', figures: {} } }
  const isOpen = giver.wishGenders.length > 0 && seeker.ownGender === null
  const { wishGenders: wished } = seeker
  if (wished.length === 0 || giver.side !== 'peer') return { ask: isOpen && { rule: 'gender-not-said', figures: {} } }
  if (giver.ownGender === null) return { ask: { rule: 'gender-not-said', figures: {} } }
  return wished.includes(giver.ownGender)
    ? { fit: { rule: 'gender', figures: { gender: giver.ownGender } } }
    : { soft: { rule: 'gender', figures: { wished } } }
}

export const aboutAges: FitRule = (seeker, giver) => {
  if (giver.wishAges.length > 0 && seeker.ownAge !== null && !giver.wishAges.includes(seeker.ownAge))
    return { soft: { rule: 'age-of-seeker', figures: {} } }
  const isOpen = giver.wishAges.length > 0 && seeker.ownAge === null
  const { wishAges: wished } = seeker
  if (wished.length === 0 || giver.side !== 'peer') return { ask: isOpen && { rule: 'age-not-said', figures: {} } }
  if (giver.ownAge === null) return { ask: { rule: 'age-not-said', figures: {} } }
  return wished.includes(giver.ownAge)
    ? { fit: { rule: 'age', figures: { age: giver.ownAge } } }
    : { soft: { rule: 'age', figures: { wished } } }
}
