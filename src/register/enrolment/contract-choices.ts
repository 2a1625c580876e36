import { type Contract, listContracts } from '#organisations/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { notOffered } from '#platform/web/not-offered.ts'

/** Contracts that have not ended and under which this coordinator may register somebody. */
export async function listContractChoices(tx: Tx, moment: Moment, actor: Actor): Promise<Contract[]> {
  const contracts = await listContracts(tx, moment)
  const isOpen = ({ toOn }: Contract) => toOn > moment.today
  const isTheirs = ({ id }: Contract) => actor.contractIds.length === 0 || actor.contractIds.includes(id)
  return contracts.filter((contract) => isOpen(contract) && isTheirs(contract))
}

/** A coordinator of named contracts registers under one of them, or could not see the person afterwards. */
export function contractProblems(chosen: string | null, choices: readonly Contract[], actor: Actor): CodedProblem[] {
  if (chosen !== null) return notOffered('contract', chosen, choices)
  return actor.contractIds.length === 0 ? [] : [{ field: 'contract', code: 'choose-one' }]
}
