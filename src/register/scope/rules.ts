/** How a person stands to the contracts: of every enrolment the contract, and who typed the person in. */
export interface Belonging {
  contractIds: readonly (string | null)[]
  typedBy: string | null
}

/**
 * A coordinator of named contracts sees the people registered under them, and those they brought in themselves and
 * that are not registered anywhere yet. A coordinator without named contracts sees the whole municipality.
 */
export function isInScope(
  coordinator: { accountId: string; contractIds: readonly string[] },
  person: Belonging,
): boolean {
  if (coordinator.contractIds.length === 0) return true
  if (person.contractIds.length === 0) return person.typedBy === coordinator.accountId
  return person.contractIds.some((id) => id !== null && coordinator.contractIds.includes(id))
}
