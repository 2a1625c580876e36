import type { ComponentChildren } from 'preact'
import type { HouseContext } from '../../web/house.ts'
import { listDemonstrationAccounts } from './find-demonstration.queries.ts'
import { AccountsToTry } from './views/accounts-to-try.tsx'

/** The accounts to try, for the sign-in page of a demonstration. Nothing anywhere else. */
export async function demonstrationAccounts(c: HouseContext, back: string): Promise<ComponentChildren> {
  const { config, db, keys } = c.var.site
  if (!config.demonstration) return null
  const accounts = await listDemonstrationAccounts(db, keys)
  return accounts.length > 0 ? <AccountsToTry accounts={accounts} back={back} /> : null
}
