import { listContracts, listHostChoices } from '#organisations/index.ts'
import type { GivenRole } from '#platform/accounts/grant-role.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import type { Scope } from './form.ts'
import type { Choices } from './views/scope-fields.tsx'
import { words } from './words.ts'

export const choicesOf = async (tx: Tx, moment: Moment): Promise<Choices> => ({
  contracts: await listContracts(tx, moment),
  organisations: await listHostChoices(tx, moment),
})

/** What a form about a role cannot know by itself: what stood in its lists, and that a host acts for somebody. */
export function scopeProblems(
  language: Language,
  { role, contract, organisation }: Scope,
  { contracts, organisations }: Choices,
): { field: string; message: string }[] {
  const w = words(language)
  const unknown = [
    ...notOffered('contract', contract, contracts),
    ...notOffered('organisation', organisation, organisations),
  ]
  if (unknown.length > 0) return problemsInWords(language, unknown, w.label)
  const isLost = role === 'host' && organisation === null
  return isLost ? [{ field: 'organisation', message: w.refused['organisation-needed'] }] : []
}

export const roleOf = ({ role, contract, seesRecords, organisation }: Scope): GivenRole => ({
  role,
  contractId: contract,
  seesRecords,
  organisationId: organisation,
})
