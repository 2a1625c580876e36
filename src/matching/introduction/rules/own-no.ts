import type { Introduction, Side } from './facts.ts'

/** Whether this side said “not this time”, and whether it has taken that back since. Null where it did not say so. */
export function ownNo({ answers, withdrawnAt }: Introduction, side: Side): 'stands' | 'taken-back' | null {
  const no = answers.find((one) => one.side === side && one.step === 'meet' && one.answer === 'no')
  if (!no || withdrawnAt !== null) return null
  return no.takenBackAt === null ? 'stands' : 'taken-back'
}
